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
		listed(`Acas; Action for Children; Age Concern; Age UK; Alcoholics Anonymous; Al-Qaeda; al-Shabaab; Alzheimer’s Society; Amnesty International;
		Anglian Water; Arab League; Army; Article 19; Arts Council England; Asda; Associated British Ports; AstraZeneca; Asylum Aid; Atos Origin;
		Aviva; Babcock International; BAE Systems; Balfour Beatty; Barclays; Barclays Capital; Barnardo’s; Becta; Big Lottery Fund; Boko Haram;
		Bradford and Bingley; British Aerospace; British Airways; British Coal; British Energy; British Gas; British Legion; British Leyland;
		British Nuclear Fuels; British Nuclear Fuels Limited; British Petroleum; British Rail; British Shipbuilders; British Steel;
		British Telecom; British Transport Docks; British Waterways; BSkyB; Cable & Wireless; Cable and Wireless; Cadw; Cafcass;
		Cancer Research UK; Capgemini; Capita; Carers UK; Carillion; Centrepoint; Centrica; Channel 3; Channel 4; Christian Aid;
		Church of England; Citizens Advice; Citizens Advice Scotland; Citizens UK; Common Purpose; Companies House;
		Comptroller and Auditor General; Consumer Direct; Consumer Focus; Coopers and Lybrand; Council of Europe; Countryside Alliance;
		Crisis UK; Crossrail Ltd; Crown Estate; Customs and Excise; Daesh; Defence Estates; Defra; Deloitte;
		Department for Business, Enterprise and Regulatory Reform; Department for Business, Innovation and Skills;
		Department for Children, Schools and Families; Department for Communities and Local Government; Department for Culture, Media and Sport;
		Department for Education and Employment; Department for Education and Skills; Department for Energy and Climate Change;
		Department for Environment, Food and Rural Affairs; Department for Environment, Transport and the Regions;
		Department for Innovation, Universities and Skills; Department for the Environment, Transport and the Regions;
		Department for Trade and Industry; Department for Transport, Local Government and the Regions; Department for Work and Pensions;
		Diabetes UK; Director of Public Prosecutions; East Midlands Trains; easyJet; EDF Energy; Education Scotland; Electoral Reform Services;
		Engineering UK; English Heritage; English Nature; English Partnerships; Enterprise Ireland; Equitable Life; Ernst & Young;
		Ernst and Young; Estyn; Eurocontrol; Eurojust; European Coal and Steel Community; European Communities; European Community;
		European Council; European Economic Community; European Parliament; European Union; Europol; Eurostar; Eurostat; Eurotunnel;
		EventScotland; Facebook; Federal Reserve; First Great Western; FirstGroup; Forestry and Land Scotland; Friends of the Earth; Frontex;
		Fujitsu; G4S; Gavi; General Assembly; GeneWatch; GeneWatch UK; GlaxoSmithKline; Global Witness; Google; Government Actuary;
		Government Communications Headquarters; Grant Thornton; Great British Energy; Great British Railways; Great Western Railway; Greenpeace;
		Grenfell United; Group 4; Guide Dogs for the Blind; Habitat for Humanity; Hamas; Health Education England; Health Protection Scotland;
		Healthwatch England; Help for Heroes; Help the Aged; Heritage Lottery Fund; Hezbollah; High Speed 1; High Speed 2; Highways England;
		Historic England; Historic Scotland; Hizb ut-Tahrir; Hizbollah; HM Customs and Excise; HM Revenue and Customs; HM Treasury; Holy See;
		Homes England; Home-Start; Huawei; Human Rights Watch; Hutchison Whampoa; Imperial Tobacco; Inland Revenue; Innovate UK;
		International Alert; International Monetary Fund; Interpol; Interserve; Invest NI; Invest Northern Ireland; Islamic Jihad;
		Islamic Relief; Islamic State; Jaguar Land Rover; Janjaweed; JobCentre Plus; Jobcentre Plus; Jobcentreplus; John Lewis;
		Keep Britain Tidy; Khmer Rouge; Law Centres; League of Nations; Legal & General; Legal and General; Leonard Cheshire; Liberal Democrats;
		Living Streets; Lloyd’s of London; Lloyds TSB; Lockheed Martin; London Transport; London Underground; Lord Chancellor’s Department;
		Macmillan Cancer Support; Marie Stopes International; Marks & Spencer; Marks and Spencer; Mencap; Merseytravel; Met Office;
		Metropolitan Police; Microsoft; Monsanto; Morrisons; Motability; Mothers Against Drunk Driving; Muslim Aid; Muslim Brotherhood;
		Muslim Council of Britain; Médecins Sans Frontières; Nacro; National Express; National Grid; National Highways; National Power;
		National Rail; National Savings and Investments; Natural England; Natural Resources Wales; NatWest; Navy; Network Rail;
		News International; NHS 111; NHS 24; NHS Blood and Transplant; NHS Business Services; NHS Confederation; NHS Connecting for Health;
		NHS Digital; NHS Direct; NHS Employers; NHS England; NHS Estates; NHS Improvement; NHS Logistics; NHS Professionals;
		NHS Property Services; NHS Protect; NHS Providers; NHS Resolution; NHS Scotland; NHS Supply Chain; NHS Test and Trace;
		NHS Trust Development Authority; NHS Wales; NHSX; Nirex; Nissan; Northern Ireland Water; Northern Powergrid; Northern Rock; Novartis;
		Nuclear Electric; Office for National Statistics; Openreach; Ordnance Survey; Oxfam; Palantir; Parentline Plus; Partnerships for Schools;
		Passenger Focus; Pfizer; PhonepayPlus; Plaid Cymru; Police Scotland; Policy Exchange; Post Office Counters; Post Office Ltd; Postcomm;
		Postwatch; PowerGen; Press Association; PricewaterhouseCoopers; Prison Fellowship; Prisoners Abroad; Privy Council;
		Public Concern at Work; Public Health England; Public Health Scotland; Public Health Wales; QinetiQ; Qualifications Wales;
		Rail Delivery Group; Railtrack; Rape Crisis; Red Cross; Refugee Action; Registrar General; Remploy; Rentokil; Resolution Foundation;
		Revenue and Customs; Rolls-Royce; Royal Air Force; Royal British Legion; Royal Mail; Royal Marines; Royal Navy; Ryanair; Saferworld;
		Sainsbury’s; Samaritans; Santander; Save the Children; Scottish Enterprise; Scottish Homes; Scottish Natural Heritage; Scottish Nuclear;
		Scottish Power; Scottish Water; Scottish Widows; ScottishPower; Sellafield Ltd; Sense Scotland; Serco; Severn Trent; Severn Trent Water;
		Shelter Scotland; Sightsavers; Sightsavers International; Sinn Fein; Skills Development Scotland; Skills for Care; Skills for Health;
		Social Security Scotland; Social Work England; Sodexo; Sotheby’s; South West Trains; South Western Railway; Southern Water;
		Sport England; Sport Scotland; Sport Wales; Stagecoach; Standard Chartered; StepChange; Stonewall; Supreme Court; Surfers Against Sewage;
		Survival International; Sustrans; Taliban; Tamil Tigers; Tata Steel; Tesco; Thames Water; TikTok; Tomorrow’s People; Tourism Ireland;
		Traidcraft; Translink; Transparency International; TransPennine Express; Transport for Greater Manchester; Transport for London;
		Transport for the North; Transport for Wales; Transport Scotland; Treasury; Trinity House; Turning Point; Twitter; UK Athletics;
		UK Biobank; UK Export Finance; UK Finance; UK Financial Investments; UK Music; UK Research and Innovation; UK Sport;
		UK Trade and Investment; UK Transplant; UK Visas and Immigration; Ulsterbus; Unicef; Unionlearn; United Biscuits; United Nations;
		United Nations Children’s Fund; United Nations Development Programme; United Nations Environment Programme; United Utilities;
		Universities UK; Unlock Democracy; Vauxhall Motors; Veolia; Victim Support; Virgin Atlantic; Virgin Trains; Visit Britain; Visit Wales;
		VisitBritain; VisitEngland; VisitScotland; VisitWales; Vodafone; VoiceAbility; Wagner Group; Warsaw Pact;
		Waste and Resources Action Programme; WaterAid; WaterVoice; Welsh Water; Wessex Water; Western European Union; Women’s Aid;
		Workers Party of Korea; World Bank; World Food Programme; World Vision; World Wide Fund for Nature; Yorkshire Forward; Yorkshire Water;
		Young Enterprise; YoungMinds; Youth Hostels Association; Youth Sport Trust`),
	programme:
		listed(`Access to Work; Act on CO2; Aimhigher; Aiming High for Disabled Children; Apprenticeship Levy; Bikeability; Bookstart;
		Bounce Back Loan Scheme; Building Schools for the Future; Business Link; Care to Learn; Change4Life; Child Trust Fund; City Challenge;
		Communities First; Cones Hotline; Connexions; Crossrail; Cycle to Work; Decent Homes; Eat Out to Help Out; Employment Training; Erasmus+;
		Eurofighter; Every Child Matters; Extended Schools; Family Credit; Family Hubs; FiReControl; Flexible New Deal; Forces Help to Buy;
		Free Schools; Futurebuilders; Gift Aid; Green Deal; Healthy Start; Help to Buy; Help to Save; Homebuy; HomeBuy Direct; Homes for Ukraine;
		Horizon 2020; Horizon Europe; Housing First; HS2; Income Support; Jobclub; Kickstart Scheme; Learndirect; Levelling Up Fund;
		Millennium Volunteers; Mobility Allowance; Modernising Medical Careers; National Citizen Service; National Insurance; National Lottery;
		New Deal; New Deal for Communities; New Deal for Disabled People; New Deal for Lone Parents; New Deal for Musicians;
		New Deal for Partners; New Deal for Schools; New Deal for Young People; New Enterprise Allowance; Nextstep; NHS LIFT;
		Northern Powerhouse; Pathways to Work; Personal Independence Payment; Playbuilder; Positive Activities for Young People;
		Positive Futures; Progress2Work; Pupil Premium; Restart Scheme; Right to Acquire; Right to Buy; Skills for Life; Start for Life;
		Supporting People; Sure Start; Sure Start Plus; Teach First; Test and Trace; Thameslink; Together We Can; Total Place; Train to Gain;
		Troops to Teachers; Troubled Families; UK Online; Universal Credit; Universal Infant Free School Meals; Valuing People;
		Valuing People Now; Warm Front; Warm Homes; Welfare to Work; Wider Opportunities; Work Choice; Workstep; Young Apprenticeships;
		Youth Opportunity Fund; Youth Training`),
	term: listed(`Armed Forces Covenant; Barnett formula; Belfast Agreement; Bill of Rights; Brexit; Civil Service Code; Clause 28; Combined Code;
		Common Market; Domesday Book; Good Friday Agreement; Highway Code; Kyoto Protocol; Magna Carta; Ministerial Code;
		Northern Ireland Protocol; Paris Agreement; Schengen; Windsor Framework`),
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
