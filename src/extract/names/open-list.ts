import type { EntityKind } from '../facts.ts';
import { BODIES_ABROAD } from './listed/bodies-abroad.ts';
import { BODIES_OF_STATE } from './listed/bodies-of-state.ts';
import { FIRMS } from './listed/firms.ts';
import { listed } from './listed/listed.ts';
import { PROGRAMMES } from './listed/programmes.ts';
import { SOCIETIES } from './listed/societies.ts';
import { TERMS } from './listed/terms.ts';

/** Names of one kind, in the order of the alphabet. */
type Listed = Readonly<Partial<Record<EntityKind, readonly string[]>>>;

/**
 * Public bodies and programmes whose names have no noun that tells what they are, or hold an `and` that might part two names. That
 * a name stands here makes no fact: it is evidence that these words, where the record prints them with capitals, are a name.
 */
export const WITH_CAPITALS: Listed = {
	agency: [...BODIES_OF_STATE, ...SOCIETIES, ...FIRMS, ...BODIES_ABROAD],
	programme: PROGRAMMES,
	term: TERMS,
};

/** Bodies that the record mostly calls by their letters alone. */
export const IN_LETTERS: ReadonlySet<string> = new Set(
	`ABPI ACAS ACCA ACPO ACPOS ADASS ADSS AFBI AHDB AHRC AMISOM ANC APHA AQA ASEAN ASLEF ATOC ATOS AU AWE BAA BALPA BASC BBC BBFC BBSRC BEIS
		BERR BIS BMA BMW BNFL BNP BP BSI BT BTP BUPA BWB CAA CABE CAFCASS CBI CCETSW CCW CEFAS CEGB CEH CEHR CERN CFTC CHAI CHI CIA CICA CIPFA
		CITB CLG CMA CMEC CND CNN CNPA COHSE COI COSLA CPAG CPNI CPRE CPS CPSA CQC CRB CRE CSA CSCI CWU DARD DBEIS DBERR DBT DCLG DCMS DCSF
		DECC DEFRA DESNZ DETI DETR DFE DFEE DFES DFID DFT DHL DHSS DHSSPS DIT DIUS DLTR DLUHC DOENI DRC DSA DSIT DSS DSTL DTI DTLR DUP DVA DVLA
		DVSA DWI DWP EADS EBRD ECB ECGD ECHO ECJ ECOWAS EDF EEAS EEC EETPU EFTA EHRC EIB ELWA EMA EMEA EOC EPSRC ESRC ETUC EU EUFOR EULEX EUPOL
		EURATOM FAA FAO FARC FBI FCDO FCO FDA FIFA FRC FSA FSB FSS G20 G7 G77 G8 GCC GCHQ GDS GEC GLA GLAA GMB GMC GNER GTCE GTCS HBOS HCA HCPC
		HEFCE HEFCW HESA HFEA HMCS HMCTS HMIC HMIE HMIP HMPPS HMPS HMRC HMSO HMT HPA HSBC HSC HSCIC HSE HTA IAEA IBM IBRD ICAO ICC ICO ICRC
		ICTR ICTY IDB IEA IFAD IFC IFS ILEA ILO IMF IMO INLA INTERPOL IOC IOM IPCC IPO IPPR IPSA IRA ISAF ISC ITC ITN ITU ITV IUCN IWC JCB JCP
		JNCC KFOR KGB KLA KPMG LACORS LGA LSC LSE LSIS LTTE MAFF MAIB MCA MCC MDP MHCLG MHRA MI5 MI6 MLA MMO MOD MONUC MORI MPA MPS MRC MSF
		NACAB NACRO NAHT NALGO NAO NAPO NASA NASUWT NATFHE NATO NATS NBPA NCA NCB NCIS NCSC NCSL NCVO NDA NEB NERC NESTA NFER NFU NFWI NHBC NHS
		NHSBT NHSLA NICE NICS NIHE NIHRC NILGA NIO NIPB NMC NOMS NPCC NPIA NRA NRPB NSF NSPCC NTA NTS NUJ NUM NUPE NUS NUT NWDA OAS OAU OCHA
		OCPA OCR ODPM OECD OFCOM OFFA OFGEM OFMDFM OFQUAL OFSTED OFT OFWAT OGC OHCHR OIE OISC ONS OPCW OPEC OPG OPSI ORR OSCE OSCR OSI PCAW PCS
		PHA PHE PHLS PHSO PITO PKK PLO POA PPARC PRA PSNI QAA QCA QCDA RAC RAF RBS RCGP RCN RCOG RDC RIBA RICS RMT RNIB RNID RNLI ROSPA RPA RSC
		RSPB RSPCA RSSB RTPI RUC RWE RYA SADC SAS SASC SBS SCAA SCIE SCVO SDLP SDP SEEDA SEERAD SEPA SERC SFC SFO SFOR SIA SIS SLC SNH SNP SOAS
		SRA SSAFA STFC STUC SWAPO SWRDA TDA TFL TGWU TSSA TUC UBS UCAS UCATT UCU UDA UEFA UKAEA UKBA UKCC UKFI UKHSA UKIP UKRI UKSA UKTI UN
		UNAIDS UNAMID UNCTAD UNDP UNECE UNEP UNESCO UNFPA UNHCR UNICE UNICEF UNISON UNITA UNMIK UNMIS UNMISS UNODC UNPROFOR UNRWA UNSCOM URENCO
		USAF USAID USDAW UUP UVF VCA VLA VMD VOA VOSA VSO WDA WEU WFP WHO WMO WRAP WRVS WTO WWF WWT YJB YMCA YWCA ZANU`.split(
		/\s+/,
	),
);

/** Benefits, taxes, powers and services that the record names in lower case, and in capitals as it pleases. */
export const IN_LOWER_CASE: Listed = {
	agency:
		listed(`community safety partnership; crime and disorder reduction partnership; devolved administration; drug action team; fire and rescue
		authority; fire and rescue service; health and safety executive; health and wellbeing board; integrated care board; learning and skills
		council; local education authority; local enterprise partnership; local safeguarding children board; local strategic partnership;
		magistrates’ courts committee; national health service; police and crime panel; primary care group; regional development agency;
		regional health authority; strategic health authority; youth offending team`),
	programme:
		listed(`access to work; attendance allowance; basic state pension; bereavement allowance; bereavement payment; bereavement support payment;
		budgeting loan; business expansion scheme; carer’s allowance; child benefit; child tax credit; child trust fund; cold weather payment;
		common agricultural policy; common fisheries policy; community care grant; community energy saving programme; comprehensive spending
		review; constant attendance allowance; coronavirus job retention scheme; council tax benefit; countryside stewardship scheme; crisis
		loan; decent homes standard; dedicated schools grant; disability living allowance; disability working allowance; disabled facilities
		grant; discretionary housing payment; earnings top-up; education maintenance allowance; educational maintenance allowance; employment
		and support allowance; energy bills support scheme; energy company obligation; enterprise allowance scheme; enterprise investment
		scheme; family allowance; family credit; family income supplement; gift aid; graduated retirement benefit; guardian’s allowance; health in
		pregnancy grant; home energy efficiency scheme; home responsibilities protection; household support fund; housing benefit; in-work
		credit; incapacity benefit; income support; independent living fund; industrial death benefit; industrial disablement benefit;
		industrial injuries disablement benefit; invalid care allowance; job grant; job release scheme; job seeker’s allowance; jobseeker’s
		allowance; local housing allowance; married couple’s allowance; maternity allowance; minimum income guarantee; mobility allowance; mode
		shift revenue support; national lottery; new deal for communities; non-contributory invalidity pension; one-parent benefit; pension
		credit; personal independence payment; points-based system; pupil premium; rate support grant; reduced earnings allowance; renewable
		heat incentive; return to work credit; severe disablement allowance; sickness benefit; single farm payment; single payment scheme;
		single regeneration budget; social fund; start-up loans scheme; state earnings-related pension scheme; state pension; state second
		pension; statutory adoption pay; statutory maternity pay; statutory paternity pay; statutory sick pay; supplementary benefit;
		supporting people grant; supporting people programme; sure start maternity grant; temporary employment subsidy; unemployment benefit;
		universal credit; vaccine damage payment scheme; war pension; warm deal; warm front scheme; warm home discount; widowed mother’s
		allowance; widowed parent’s allowance; widow’s pension; winter fuel allowance; winter fuel payment; working families’ tax credit;
		working tax credit; youth opportunities programme; youth training scheme`),
	term: listed(`acceptable behaviour contract; advance corporation tax; aggregates levy; air passenger duty; airport passenger duty; alcohol duty;
		anti-social behaviour order; antisocial behaviour order; apprenticeship levy; bank levy; benefit cap; blue badge; business rates;
		capital gains tax; capital transfer tax; carbon price floor; child arrangements order; climate change levy; community charge; community
		infrastructure levy; community punishment order; community rehabilitation order; compulsory purchase order; congestion charge; consumer
		prices index; control order; corporation tax; council tax; criminal behaviour order; detention and training order; development land
		tax; digital services tax; domestic violence protection order; drug rehabilitation requirement; drug treatment and testing order;
		energy performance certificate; energy profits levy; estate duty; excess profits tax; feed-in tariff; fixed penalty notice; football
		banning order; forced marriage protection order; fuel duty; grant in aid; home detention curfew; home information pack;
		income tax; indefinite leave to remain; indeterminate sentence for public protection; individual learning account; individual support
		order; inheritance tax; insurance premium tax; interim care order; key stage 1; key stage 2; key stage 3; key stage 4; landfill tax;
		lifetime homes; local area agreement; multi-area agreement; national curriculum; national indicator set; national insurance
		contributions; national living wage; national minimum wage; national non-domestic rates; national service framework; national
		vocational qualification; non-molestation order; parenting order; penalty charge notice; penalty notice for disorder; petroleum revenue
		tax; police community support officer; police grant; policing pledge; poll tax; private finance initiative; public service agreement;
		purchase tax; renewables obligation; retail prices index; revenue support grant; selective employment tax; serious crime prevention
		order; serious violence reduction order; sexual offences prevention order; soft drinks industry levy; special guardianship order; stamp
		duty; stamp duty land tax; state pension age; supplementary petroleum duty; tobacco products duty; tree preservation order; tuition fee
		loan; uniform business rate; value added tax; vehicle excise duty`),
};
