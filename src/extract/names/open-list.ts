import type { EntityKind } from '../facts.ts';

/** Names of one kind, in the order of the alphabet. */
type Listed = Readonly<Partial<Record<EntityKind, readonly string[]>>>;

function listed(names: string): readonly string[] {
	return names.split(';').map((name) => name.trim().replace(/\s+/g, ' '));
}

/**
 * Public bodies and programmes whose names have no noun that tells what they are, or hold an `and` that might part two names. That
 * a name stands here makes no fact: it is evidence that these words, where the record prints them with capitals, are a name.
 */
export const WITH_CAPITALS: Listed = {
	agency:
		listed(`Acas; Action for Children; Age Concern; Age UK; Al-Qaeda; al-Shabaab; Amnesty International; Anglian Water; Army; Arts Council England; Asda;
		Associated British Ports; AstraZeneca; Atos Origin; Aviva; BAE Systems; Balfour Beatty; Barclays; Barclays Capital; Barnardo’s; Becta;
		Big Lottery Fund; Bradford and Bingley; British Aerospace; British Airways; British Energy; British Gas; British Legion;
		British Nuclear Fuels; British Rail; British Steel; British Telecom; British Waterways; BSkyB; Cable & Wireless; Cable and Wireless;
		Cafcass; Cancer Research UK; Capgemini; Capita; Carers UK; Centrepoint; Centrica; Channel 3; Channel 4; Christian Aid; Church of England;
		Citizens Advice; Citizens Advice Scotland; Common Purpose; Companies House; Comptroller and Auditor General; Consumer Direct;
		Consumer Focus; Coopers and Lybrand; Countryside Alliance; Crisis UK; Crossrail Ltd; Crown Estate; Customs and Excise; Defence Estates;
		Defra; Department for Business, Enterprise and Regulatory Reform; Department for Business, Innovation and Skills;
		Department for Children, Schools and Families; Department for Communities and Local Government; Department for Culture, Media and Sport;
		Department for Education and Employment; Department for Education and Skills; Department for Energy and Climate Change;
		Department for Environment, Food and Rural Affairs; Department for Environment, Transport and the Regions;
		Department for Innovation, Universities and Skills; Department for the Environment, Transport and the Regions;
		Department for Trade and Industry; Department for Transport, Local Government and the Regions; Department for Work and Pensions;
		Diabetes UK; Director of Public Prosecutions; easyJet; EDF Energy; English Heritage; English Nature; English Partnerships;
		Enterprise Ireland; Equitable Life; Ernst & Young; Ernst and Young; Estyn; Eurocontrol; Eurojust; European Union; Europol; Eurostar;
		Eurostat; Eurotunnel; EventScotland; First Great Western; FirstGroup; Friends of the Earth; General Assembly; GeneWatch; GeneWatch UK; GlaxoSmithKline; Global Witness;
		Government Actuary; Government Communications Headquarters; Grant Thornton; Greenpeace; Group 4; Guide Dogs for the Blind;
		Habitat for Humanity; Hamas; Help for Heroes; Help the Aged; Heritage Lottery Fund; Hezbollah; Historic Scotland; Hizb ut-Tahrir;
		HM Customs and Excise; HM Revenue and Customs; HM Treasury; Holy See; Home-Start; Human Rights Watch; Hutchison Whampoa; Imperial Tobacco;
		Inland Revenue; International Alert; International Monetary Fund; Interpol; Invest NI; Invest Northern Ireland; Islamic Jihad;
		Islamic Relief; Janjaweed; Jobcentre Plus; JobCentre Plus; Jobcentreplus; John Lewis; Keep Britain Tidy; Law Centres; Legal & General;
		Legal and General; Liberal Democrats; Living Streets; Lloyds TSB; Lloyd’s of London; Lockheed Martin; London Underground;
		Lord Chancellor’s Department; Macmillan Cancer Support; Marie Stopes International; Marks & Spencer; Marks and Spencer; Mencap;
		Merseytravel; Met Office; Metropolitan Police; Microsoft; Monsanto; Morrisons; Motability; Mothers Against Drunk Driving; Muslim Aid;
		Muslim Brotherhood; Nacro; National Express; National Grid; National Savings and Investments; Natural England; Natural Resources Wales; Navy;
		Network Rail; News International; NHS Blood and Transplant; NHS Business Services; NHS Connecting for Health; NHS Direct; NHS Employers;
		NHS England; NHS Estates; NHS Improvement; NHS Logistics; NHS Professionals; NHS Protect; NHS Scotland; NHS Wales; Nirex; Nissan;
		Northern Ireland Water; Northern Rock; Novartis; Nuclear Electric; Office for National Statistics; Ordnance Survey; Oxfam; Parentline Plus;
		Partnerships for Schools; Passenger Focus; Pfizer; PhonepayPlus; Plaid Cymru; Policy Exchange; Post Office Ltd; Postcomm; Postwatch;
		Press Association; PricewaterhouseCoopers; Prison Fellowship; Prisoners Abroad; Privy Council; Public Concern at Work; QinetiQ; Railtrack;
		Red Cross; Refugee Action; Registrar General; Remploy; Revenue and Customs; Rolls-Royce; Royal Air Force; Royal British Legion; Royal Mail;
		Royal Marines; Royal Navy; Ryanair; Saferworld; Sainsbury’s; Save the Children; Scottish Enterprise; Scottish Natural Heritage;
		Scottish Power; Scottish Water; Sense Scotland; Serco; Sightsavers; Sightsavers International; Sinn Fein; Skills for Care;
		Skills for Health; Sotheby’s; South West Trains; Sport England; Sport Scotland; Stagecoach; Standard Chartered; Stonewall; Supreme Court;
		Surfers Against Sewage; Survival International; Sustrans; Taliban; Tamil Tigers; Tesco; Thames Water; Tomorrow’s People; Traidcraft;
		Transparency International; Transport for London; Transport Scotland; Treasury; Turning Point; UK Export Finance; UK Financial Investments;
		UK Music; UK Sport; UK Trade and Investment; UK Transplant; Unicef; Unionlearn; United Nations; United Nations Children’s Fund;
		United Nations Development Programme; United Nations Environment Programme; United Utilities; Universities UK; Unlock Democracy;
		Victim Support; Virgin Atlantic; Virgin Trains; Visit Britain; VisitBritain; VisitEngland; VisitScotland; VisitWales; Vodafone;
		VoiceAbility; Waste and Resources Action Programme; WaterAid; WaterVoice; Welsh Water; Women’s Aid; Workers Party of Korea; World Bank;
		World Food Programme; World Vision; World Wide Fund for Nature; Yorkshire Forward; Yorkshire Water; Young Enterprise; YoungMinds;
		Youth Sport Trust`),
	programme:
		listed(`Access to Work; Act on CO2; Aimhigher; Aiming High for Disabled Children; Bikeability; Bookstart; Building Schools for the Future;
		Business Link; Care to Learn; Change4Life; Child Trust Fund; City Challenge; Communities First; Connexions; Cycle to Work;
		Decent Homes; Every Child Matters; Extended Schools; FiReControl; Flexible New Deal; Futurebuilders; Gift Aid; Healthy Start;
		Help to Buy; Homebuy; HomeBuy Direct; Learndirect; Millennium Volunteers; Modernising Medical Careers; National Insurance;
		National Lottery; New Deal; New Deal for Communities; New Deal for Disabled People; New Deal for Lone Parents; New Deal for Musicians;
		New Deal for Partners; New Deal for Schools; New Deal for Young People; Nextstep; NHS LIFT; Pathways to Work; Playbuilder;
		Positive Activities for Young People; Positive Futures; Progress2Work; Right to Buy; Skills for Life; Supporting People; Sure Start;
		Sure Start Plus; Teach First; Together We Can; Train to Gain; Troops to Teachers; UK Online; Universal Credit; Valuing People;
		Valuing People Now; Warm Front; Warm Homes; Welfare to Work; Workstep; Young Apprenticeships; Youth Opportunity Fund`),
	term: listed(`Bill of Rights; Civil Service Code; Combined Code; Highway Code; Ministerial Code`),
};

/** Bodies that the record mostly calls by their letters alone. */
export const IN_LETTERS: ReadonlySet<string> = new Set(
	`ACAS ACPO AMISOM ANC ASEAN ASLEF ATOS AU BAA BALPA BBC BMA BNFL BNP BP BSI BT CAA CBI CERN CIA CND CQC CRB CSA CWU DARD DCLG DETR DFEE DHSS DSS
	DUP DVLA EBRD ECB ECJ ECOWAS EDF EEC ELWA EU FAO FARC FBI FIFA FSA G7 G8 G20 G77 GCHQ GEC GMB GMC HBOS HMIC HMRC HMT HSBC IAEA IBM ICC ICRC IMF INTERPOL
	IOC IRA ISAF ITV JCB KFOR KPMG LTTE MAFF MDP MI5 MI6 MONUC MRC NAHT NAO NASA NASUWT NATO NATS NCB NERC NFU NHS NICE NIHE NSPCC NUJ NUM NUS
	NUT OECD OFFA OFT OPEC OSCE PKK PLO PSNI QAA QCA RAC RAF RBS RCN RMT RNIB RNID RNLI RSPB RSPCA RUC SDLP SERC SFOR SNP SOAS SWAPO TGWU TSSA TUC UCAS
	UCATT UCU UDA UEFA UKAEA UKIP UKTI UN UNESCO UNHCR UNICEF UNISON UNITA URENCO USDAW UVF VOSA WFP WHO WTO WWF`.split(
		/\s+/,
	),
);

/** Benefits, taxes, powers and services that the record names in lower case, and in capitals as it pleases. */
export const IN_LOWER_CASE: Listed = {
	agency:
		listed(`community safety partnership; crime and disorder reduction partnership; devolved administration;
		drug action team; health and safety executive; learning and skills council; local education authority; local safeguarding children board;
		local strategic partnership; national health service; regional development agency; strategic health authority; youth offending team`),
	programme:
		listed(`access to work; attendance allowance; basic state pension; bereavement allowance; budgeting loan; carer’s allowance; child benefit;
		child tax credit; child trust fund; cold weather payment; common agricultural policy; common fisheries policy; community care grant;
		comprehensive spending review; council tax benefit; crisis loan; decent homes standard; dedicated schools grant;
		disability living allowance; disabled facilities grant; discretionary housing payment; education maintenance allowance;
		educational maintenance allowance; employment and support allowance; guardian’s allowance; health in pregnancy grant; housing benefit;
		in-work credit; incapacity benefit; income support; independent living fund; industrial injuries disablement benefit;
		invalid care allowance; job grant; jobseeker’s allowance; local housing allowance; maternity allowance; national lottery;
		new deal for communities; pension credit; pupil premium; return to work credit; severe disablement allowance; single farm payment;
		social fund; state pension; state second pension; statutory maternity pay; statutory sick pay; supporting people programme;
		sure start maternity grant; war pension; warm front scheme; warm home discount; widow’s pension; winter fuel allowance;
		winter fuel payment; working tax credit`),
	term: listed(`acceptable behaviour contract; aggregates levy; air passenger duty; airport passenger duty; anti-social behaviour order;
		antisocial behaviour order; blue badge; business rates; capital gains tax; climate change levy; compulsory purchase order;
		congestion charge; consumer prices index; control order; corporation tax; council tax; drug treatment and testing order;
		energy performance certificate; fixed penalty notice; fuel duty; grant in aid; home information pack; income tax;
		individual learning account; inheritance tax; insurance premium tax; key stage 1; key stage 2; key stage 3; key stage 4; landfill tax; lifetime homes;
		local area agreement; multi-area agreement; national curriculum; national indicator set; national insurance contributions;
		national minimum wage; national non-domestic rates; national service framework; national vocational qualification; parenting order;
		penalty notice for disorder; petroleum revenue tax; police community support officer; police grant; policing pledge;
		private finance initiative; public service agreement; renewables obligation; retail prices index; revenue support grant;
		serious crime prevention order; sexual offences prevention order; stamp duty; stamp duty land tax; state pension age;
		tree preservation order; value added tax; vehicle excise duty`),
};
