import { listed } from './listed.ts';

/** Departments, agencies and courts of the United Kingdom whose names hold a comma, an `and` or no noun that tells what they are. */
export const BODIES_OF_STATE: readonly string[] =
	listed(`Administrative Justice and Tribunals Council; Adult Learning Inspectorate; Advisory Council on the Misuse of Drugs; Advisory Group on
	Hepatitis; Advisory, Conciliation and Arbitration Service; Agriculture and Horticulture Development Board; Animal and Plant Health Agency;
	Army; Arts and Humanities Research Council; Arts Council England; Attorney General’s Office; Bank of England; Biotechnology and Biological
	Sciences Research Council; Border Force; Boundary Commission for England; British Business Bank; British Coal; British Council; British
	Geological Survey; British Infrastructure Bank; British Library; British Museum; British Rail; British Transport Docks; British Waterways;
	Building Research Establishment; Cabinet Office; Cadw; Cafcass; Cafcass Cymru; Canal and River Trust; Care Inspectorate; Care Inspectorate
	Wales; Central Arbitration Committee; Central Office of Information; Centre for Ecology and Hydrology; Centre for Environment, Fisheries and
	Aquaculture Science; Centre for Infections; Child Maintenance and Enforcement Commission; Child Safeguarding Practice Review Panel; Children
	and Family Court Advisory and Support Service; Civil Nuclear Police Authority; Coal Authority; College of Policing; Commission for Equality
	and Human Rights; Commission for Health Improvement; Commission for Integrated Transport; Commission for Local Administration in England;
	Commission for Racial Equality; Commission for Rural Communities; Commission for Social Care Inspection; Commissioners for Revenue and
	Customs; Committee on Climate Change; Committee on Radioactive Waste Management; Committee on Standards in Public Life; Companies House;
	Competition and Markets Authority; Comptroller and Auditor General; Consumer Council for Water; Consumer Direct; Consumer Focus; Corporation
	of Trinity House; Council for Healthcare Regulatory Excellence; Council for National Parks; Council for Science and Technology; Council on
	Tribunals; Countryside Council for Wales; Court of Session; Criminal Injuries Compensation Appeals Panel; Crown Commercial Service; Crown
	Estate; Crown Office and Procurator Fiscal Service; Customs and Excise; Defence Equipment and Support; Defence Estates; Defence
	Infrastructure Organisation; Defence Science and Technology Laboratory; Defra; Department for Business and Trade; Department for Business,
	Energy and Industrial Strategy; Department for Business, Enterprise and Regulatory Reform; Department for Business, Innovation and Skills;
	Department for Children, Schools and Families; Department for Communities and Local Government; Department for Culture, Media and Sport;
	Department for Digital, Culture, Media and Sport; Department for Education and Employment; Department for Education and Skills; Department
	for Employment and Learning; Department for Energy and Climate Change; Department for Energy Security and Net Zero; Department for
	Environment, Food and Rural Affairs; Department for Environment, Transport and the Regions; Department for Exiting the European Union;
	Department for Innovation, Universities and Skills; Department for International Trade; Department for Levelling Up, Housing and
	Communities; Department for Science, Innovation and Technology; Department for the Environment, Transport and the Regions; Department for
	Trade and Industry; Department for Transport, Local Government and the Regions; Department for Work and Pensions; Department of Agriculture
	and Rural Development; Department of Agriculture, Environment and Rural Affairs; Department of Culture, Arts and Leisure; Department of
	Economic Affairs; Department of Education and Science; Department of Enterprise, Trade and Investment; Department of Health and Social Care;
	Department of Health and Social Security; Department of Health, Social Services and Public Safety; Department of Prices and Consumer
	Protection; Director of Public Prosecutions; Disclosure and Barring Service; Driver and Vehicle Agency; Driver and Vehicle Licensing Agency;
	Driver and Vehicle Standards Agency; Economic and Social Research Council; Education and Library Boards; Education and Skills Funding
	Agency; Education Scotland; Electricity Supply Board; Engineering and Physical Sciences Research Council; Engineering Construction Industry
	Training Board; English Heritage; English National Opera; English Nature; English Partnerships; Equality and Human Rights Commission; Estyn;
	EventScotland; Export Credits Guarantee Department; Food from Britain; Food Standards Scotland; Food, Farming and Countryside Commission;
	Foreign and Commonwealth Office; Foreign, Commonwealth and Development Office; Forensic Science Northern Ireland; Forest Enterprise; Forest
	Research; Forestry and Land Scotland; Forestry England; Gangmasters and Labour Abuse Authority; General Register Office; General Social Care
	Council; Government Actuary; Government Car and Despatch Agency; Government Car Service; Government Communications Headquarters; Government
	Digital Service; Government Equalities Office; Government Hospitality; Great British Energy; Great British Nuclear; Great British Railways;
	Green Investment Bank; Health and Safety Commission; Health and Safety Laboratory; Health and Social Care Information Centre; Health
	Development Agency; Health Education England; Health Facilities Scotland; Health Improvement Scotland; Health Protection Scotland; Health
	Services Safety Investigations Body; Healthcare Improvement Scotland; Healthcare Inspectorate Wales; Healthwatch England; Hearing Aid
	Council; High Speed 1; High Speed 2; Highways England; Historic England; Historic Environment Scotland; Historic Royal Palaces; Historic
	Scotland; HM Courts and Tribunals Service; HM Courts Service; HM Customs and Excise; HM Land Registry; HM Passport Office; HM Prison and
	Probation Service; HM Prison Service; HM Revenue and Customs; HM Treasury; Homes and Communities Agency; Homes England; Horserace
	Totalisator Board; Housing Corporation; Housing Executive; Human Fertilisation and Embryology Authority; Human Tissue Authority; Immigration
	and Nationality Directorate; Immigration Enforcement; Independent Office for Police Conduct; Independent Safeguarding Authority; Industrial
	Injuries Advisory Council; Infrastructure and Projects Authority; Infrastructure UK; Inland Revenue; Innovate UK; Institute for Animal
	Health; Invest NI; Invest Northern Ireland; Investors in People UK; Jobcentre Plus; JobCentre Plus; Jobcentreplus; Joint Intelligence
	Committee; Joint Nature Conservation Committee; Judicial Committee of the Privy Council; Land Registry; Law Officers’ Department; Lord
	Chancellor’s Department; Low Pay Commission; Marine and Coastguard Agency; Marine and Fisheries Agency; Maritime and Coastguard Agency;
	Medicines and Healthcare Products Regulatory Agency; Medicines and Healthcare products Regulatory Agency; Met Office; Metropolitan Police;
	Migration Advisory Committee; Ministry of Agriculture, Fisheries and Food; Ministry of Housing and Local Government; Ministry of Housing,
	Communities and Local Government; Ministry of Labour and National Service; Ministry of Land and Natural Resources; Ministry of Overseas
	Development; Ministry of Pensions and National Insurance; Ministry of Posts and Telecommunications; Ministry of Public Building and Works;
	Ministry of Transport and Civil Aviation; Monopolies and Mergers Commission; Museums, Libraries and Archives Council; National Air Traffic
	Services; National Archives; National Assembly for Wales; National Assistance Board; National Blood Authority; National Bus Company;
	National Enterprise Board; National Gallery; National Highways; National Institute for Clinical Excellence; National Institute for Health
	and Care Excellence; National Institute for Health and Clinical Excellence; National Institute for Health Research; National Library of
	Scotland; National Library of Wales; National Measurement Office; National Museums and Galleries of Wales; National Museums Liverpool;
	National Museums Scotland; National Parks and Wildlife Service; National Physical Laboratory; National Portrait Gallery; National Power;
	National Rail; National Savings and Investments; National School of Government; National Security Council; National Treatment Agency for
	Substance Misuse; National Trust for Scotland; Natural England; Natural Environment Research Council; Natural History Museum; Natural
	Resources Wales; Navy; NHS 111; NHS 24; NHS Blood and Transplant; NHS Business Services; NHS Confederation; NHS Connecting for Health; NHS
	Counter Fraud; NHS Digital; NHS Direct; NHS Education for Scotland; NHS Employers; NHS England; NHS Estates; NHS Health Scotland; NHS
	Improvement; NHS Litigation Authority; NHS Logistics; NHS National Services Scotland; NHS Professionals; NHS Property Services; NHS Protect;
	NHS Providers; NHS Resolution; NHS Scotland; NHS Shared Business Services; NHS Supply Chain; NHS Test and Trace; NHS Trust Development
	Authority; NHS Wales; NHSX; Nirex; Northern Ireland Assembly; Northern Ireland Office; Northern Ireland Water; Nuclear Electric; Oak
	National Academy; Office for Budget Responsibility; Office for Civil Society; Office for Communications; Office for Disability Issues;
	Office for Environmental Protection; Office for Fair Access; Office for Health Improvement and Disparities; Office for Judicial Complaints;
	Office for Low Emission Vehicles; Office for National Statistics; Office for Nuclear Regulation; Office for Product Safety and Standards;
	Office for Security and Counter-Terrorism; Office for Standards in Education; Office for Standards in Education, Children’s Services and
	Skills; Office for Students; Office for Zero Emission Vehicles; Office of Fair Trading; Office of Gas and Electricity Markets; Office of
	Government Commerce; Office of Manpower Economics; Office of Population Censuses and Surveys; Office of Qualifications and Examinations
	Regulation; Office of Rail and Road; Office of Rail Regulation; Office of Tax Simplification; Office of the Advocate General for Scotland;
	Office of the Children’s Commissioner; Office of the Commissioner for Public Appointments; Office of the Deputy Prime Minister; Office of
	the Immigration Services Commissioner; Office of the Leader of the House of Commons; Office of the Legal Services Ombudsman; Office of the
	Parliamentary Counsel; Office of the Public Guardian; Office of the Rail Regulator; Office of the Schools Adjudicator; Office of Water
	Services; Oil and Gas Authority; Oil and Pipelines Agency; Ordnance Factories; Ordnance Survey; Parades Commission for Northern Ireland;
	Parliamentary and Health Service Ombudsman; Parole Board for England and Wales; Partnerships for Health; Partnerships for Schools;
	Partnerships UK; Passenger Focus; Payment Systems Regulator; Pension, Disability and Carers Service; Pensions, Disability and Carers Service; Pesticides Safety Directorate; Pilotage Commission; Plant Health and Seeds
	Inspectorate; Police Information Technology Organisation; Police Scotland; Post Office Counters; Post Office Ltd; Postcomm; Postwatch;
	Primary Care Support England; Prime Minister’s Delivery Unit; Prime Minister’s Office; Prime Minister’s Strategy Unit; Prisons and Probation
	Ombudsman; Privy Council; Public Health England; Public Health Scotland; Public Health Wales; Public Record Office; Public Works Loan Board;
	QinetiQ; Qualifications and Curriculum Authority; Qualifications Wales; Queen Elizabeth II Conference Centre; Queen’s and Lord Treasurer’s
	Remembrancer; Rail Delivery Group; Railtrack; Registers of Scotland; Registrar General; Renewable Fuels Agency; Research Councils UK;
	Revenue and Customs; Revenue Scotland; Royal Air Force; Royal Armouries; Royal Botanic Garden, Edinburgh; Royal Botanic Gardens, Kew; Royal
	Engineers; Royal Household; Royal Mail; Royal Mail Group; Royal Marines; Royal Mint; Royal Navy; Royal Observer Corps; Royal Ordnance; Royal
	Parks; Royal Ulster Constabulary; Rural Payments Agency; School Food Trust; Science and Technology Facilities Council; Science Museum;
	Scottish Canals; Scottish Courts and Tribunals Service; Scottish Enterprise; Scottish Environment Protection Agency; Scottish Fire and
	Rescue Service; Scottish Homes; Scottish Natural Heritage; Scottish Nuclear; Scottish Parliament; Scottish Water; Sellafield Ltd; Senedd;
	Sentencing Guidelines Council; Skills Development Scotland; Skills for Business Network; Skills for Care; Skills for Health; Social Fund
	Inspectors; Social Security Scotland; Social Work England; South Bank Centre; Special Educational Needs and Disability Tribunal; Sport
	England; Sport Scotland; Sport Wales; Sportscotland; Standards Board for England; Strategic Rail Authority; Student Loans Company; Supreme
	Court; Tate Gallery; Tax and Chancery Chamber; Tourism Ireland; Traffic Commissioners; Training and Development Agency for Schools; Training
	and Enterprise Councils; Transport for Greater Manchester; Transport for London; Transport for the North; Transport for Wales; Transport for
	West Midlands; Transport Scotland; Treasury; Treasury Solicitor; Treasury Solicitor’s Department; Trinity House; Tweed Commission; UK
	Anti-Doping; UK Athletics; UK Biobank; UK Border Force; UK Export Finance; UK Film Council; UK Financial Investments; UK Government
	Investments; UK Health Security Agency; UK Hydrographic Office; UK Infrastructure Bank; UK Research and Innovation; UK
	Space Agency; UK Sport; UK Statistics Authority; UK Trade and Investment; UK Transplant; UK Visas; UK Visas and Immigration; University
	Grants Committee; Upper Tribunal; Valuation Office; Valuation Office Agency; Vehicle and Operator Services Agency; Vehicle Certification
	Agency; Veterinary Laboratories Agency; Victoria and Albert Museum; Visit Britain; Visit England; Visit Wales; VisitBritain; VisitEngland;
	VisitScotland; VisitWales; Wallace Collection; War Office; War Pensions Agency; Waste and Resources Action Programme; WaterVoice; Welfare
	Food Reimbursement Unit; Welsh Ambulance Service; Welsh Language Commissioner; Welsh Office; Wilton Park; Women and Equality Unit; Youth
	Justice Agency; Youth Justice Board; Youth Justice Board for England and Wales`);
