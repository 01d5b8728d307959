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
		listed(`Acas; Amnesty International; Anglian Water; Arts Council England; Barnardo’s; Becta; Bradford and Bingley; British Energy; British Gas;
		British Legion; British Telecom; British Waterways; Cafcass; Christian Aid; Common Purpose; Church of England; Citizens Advice; Companies House;
		Consumer Direct; Consumer Focus; Crisis UK; Crossrail Ltd; Defence Estates; Defra; Department for Business, Enterprise and Regulatory Reform;
		Department for Business, Innovation and Skills; Department for Children, Schools and Families;
		Department for Communities and Local Government; Department for Culture, Media and Sport; Department for Education and Employment;
		Department for Education and Skills; Department for Energy and Climate Change; Department for Environment, Food and Rural Affairs;
		Department for Environment, Transport and the Regions; Department for Innovation, Universities and Skills;
		Department for Trade and Industry; Department for Transport, Local Government and the Regions; Department for Work and Pensions;
		Department for the Environment, Transport and the Regions; Director of Public Prosecutions; English Heritage; English Nature;
		English Partnerships; Enterprise Ireland; Equitable Life; Estyn; Eurojust; Europol; Eurostat; European Union; Friends of the Earth;
		Government Communications Headquarters; Greenpeace; Hamas; Hezbollah; HM Customs and Excise; HM Revenue and Customs; HM Treasury; Historic Scotland; Holy See; Hizb ut-Tahrir;
		Human Rights Watch; Interpol; Invest Northern Ireland; Jobcentre Plus; Jobcentreplus; Keep Britain Tidy; Law Centres; Liberal Democrats;
		London Underground; Metropolitan Police; Nacro; National Express; National Grid; Natural England; Network Rail; News International; NHS Direct; NHS Estates;
		NHS Scotland; NHS Wales; Northern Rock; Office for National Statistics; Ordnance Survey; Oxfam; Partnerships for Schools; Passenger Focus;
		Plaid Cymru; Post Office Ltd; Prison Fellowship; Red Cross; Revenue and Customs; Royal Air Force; Royal British Legion;
		Royal Mail; Royal Marines; Royal Navy; Save the Children; Scottish Natural Heritage; Scottish Power; Scottish Water; Sinn Fein; Skills for Care;
		Skills for Health; Sport England; Sport Scotland; Supreme Court; Sustrans; Taliban; Transport Scotland; Transport for London;
		Treasury; UK Financial Investments; UK Sport; UK Trade and Investment; Unicef; United Nations; Victim Support; Visit Britain; VisitBritain;
		VisitEngland; Waste and Resources Action Programme; Welsh Water; World Bank; Youth Sport Trust`),
	programme:
		listed(`Access to Work; Act on CO2; Aimhigher; Bookstart; Building Schools for the Future; Business Link; Child Trust Fund; Connexions;
		Decent Homes; Every Child Matters; Extended Schools; Flexible New Deal; Healthy Start; Homebuy; National Insurance; Pathways to Work;
		Right to Buy; Supporting People; Sure Start; Train to Gain; Warm Front; Workstep; Youth Opportunity Fund`),
};

/** Benefits, taxes, powers and services that the record names in lower case, and in capitals as it pleases. */
export const IN_LOWER_CASE: Listed = {
	agency: listed(`national health service; regional development agency; strategic health authority`),
	programme:
		listed(`attendance allowance; basic state pension; carer’s allowance; child benefit; child tax credit; child trust fund;
		cold weather payment; comprehensive spending review; council tax benefit; disability living allowance; discretionary housing payment;
		education maintenance allowance; employment and support allowance; housing benefit; incapacity benefit; income support; industrial injuries disablement benefit;
		jobseeker’s allowance; local housing allowance; maternity allowance; pension credit; severe disablement allowance; state pension;
		state second pension; statutory maternity pay; statutory sick pay; supporting people programme; warm front scheme; winter fuel allowance; winter fuel payment; working tax credit`),
	term: listed(`airport passenger duty; air passenger duty; antisocial behaviour order; anti-social behaviour order; acceptable behaviour contract; blue badge; capital gains tax;
		climate change levy; congestion charge; control order; corporation tax; council tax; drug treatment and testing order;
		fixed penalty notice; fuel duty; inheritance tax; landfill tax; local area agreement; multi-area agreement; national curriculum; national indicator set; national insurance contributions;
		national minimum wage; national non-domestic rates; parenting order; penalty notice for disorder; police community support officer; policing pledge; private finance initiative;
		public service agreement; renewables obligation; revenue support grant; stamp duty; state pension age; vehicle excise duty`),
};
