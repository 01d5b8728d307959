import { listed } from './listed.ts';

/** Programmes, benefits and campaigns that are called by a catchword, or by nouns that tell little. */
export const PROGRAMMES: readonly string[] =
	listed(`Act on CO2; Affordable Homes Guarantee; Affordable Homes Programme; Aimhigher; AimHigher; Aiming High for Disabled Children; Armed Forces
	Compensation Scheme; Assisted Areas Scheme; Assisted Places Scheme; Assisted Voluntary Return; Better Care Fund; Bikeability; Book Start;
	Bookstart; Booktime; Booktouch; Bounce Back Loan Scheme; Building Better Opportunities; Building Digital UK; Building Schools for the
	Future; Business Link; Care in the Community; Care to Learn; Catch-Up Premium; Change4Life; City Challenge; City Deals; Clear Skies; Common
	Foreign and Security Policy; Communities First; Communities for Health; Community Empowerment Fund; Community Ownership Fund; Community
	Programme; Computers for Schools; Cones Hotline; Connecting for Health; Connexions; Coronavirus Business Interruption Loan Scheme;
	Countryside Stewardship; CRC Energy Efficiency Scheme; Creative Partnerships; Crossrail; Crossrail 2; Culture Recovery Fund; Cyber
	Essentials; Cycle to Work; Darwin Initiative; Decent Homes; Digital Switchover; Duke of Edinburgh’s Award; E-Borders; E-borders; e-Borders;
	Eat Out to Help Out; Education Action Zones; Employment Action; Employment Retention and Advancement; Employment Training; Employment Zones;
	Energy Efficiency Commitment; English for Speakers of Other Languages; Enterprise Allowance; Enterprise Finance Guarantee; Environmental
	Stewardship; Erasmus; Ethnic Minority Achievement Grant; Eurofighter; Eurofighter Typhoon; European Refugee Fund; European
	Regional Development Fund; European Social Fund; Every Child a Reader; Every Child a Talker; Every Child a Writer; Every Child Counts; Every
	Child Matters; Every Mind Matters; Excellence in Cities; Extended Schools; Family Hubs; Family Intervention Projects; Family Nurse
	Partnership; Family Nurse Partnerships; Firebuy; FiReControl; FireControl; Firelink; Flexible New Deal; Food for Life; Forces Help to Buy;
	Free Schools; Funding for Lending; Future Builders; Future Jobs Fund; Futurebuilders; Getting It Right First Time; Green Deal; Green Homes
	Grant; Growing Places Fund; Growth Deals; Healthy Start; Heavily Indebted Poor Countries; Help to Buy; Help to Grow; Help to Save; Help to
	Work; Highly Skilled Migrant Programme; Holiday Activities and Food; HomeBuy; Homebuy; HomeBuy Direct; Homes for Ukraine; Horizon 2020;
	Horizon Europe; Housing First; Housing Market Renewal; HS2; Improving Access to Psychological Therapies; Investors in People; Jobclub; Joint
	Strike Fighter; KickStart Scheme; Kickstart Scheme; Landfill Communities Fund; Learndirect; learndirect; Levelling Up Fund; Lifetime
	Individual Savings Account; Links into Languages; Local Employment Partnerships; Local Enterprise Growth Initiative; Low Carbon Buildings;
	Making Every Contact Count; Maternity Grant; Millennium Volunteers; Modern Apprenticeships; Modernising Medical Careers; Mortgage Rescue
	Scheme; Music Manifesto; Myplace; myplace; National Citizen Service; National Grid for Learning; National Insurance; National Literacy
	Strategy; National Numeracy Strategy; National Programme for IT; Neighbourhood Renewal Fund; New Deal; New Deal 25 Plus; New Deal 50 plus;
	New Deal 50 Plus; New Deal for Disabled People; New Deal for Lone Parents; New Deal for Musicians; New Deal for Partners; New Deal for
	Schools; New Deal for Skills; New Deal for Young People; New Deal Plus for Lone Parents; New Enterprise Allowance; New Futures Fund; New
	Homes Bonus; New Opportunities Fund; Nextstep; NHS App; NHS Cancer Plan; NHS Choices; NHS LIFT; NHS Long Term Plan; NHS Pension Scheme; NHS
	Plan; Northern Powerhouse; Northern Way; One Public Estate; Opportunity Areas; Partnership for Peace; Pathways to Work; PEACE III; Pension
	Tracing Service; Phoenix Fund; Planning Delivery Grant; Playbuilder; Playing for Success; Positive Activities for Young People; Positive
	Futures; Post Office Card Account; Preventing Violent Extremism; Primary Capital Programme; Prime Minister’s Initiative; Priority School
	Building Programme; Progress to Work; Progress2Work; Progress2work; Public Health Responsibility Deal; Quality and Outcomes Framework; Race
	for Opportunity; Reaching Communities; Reading Recovery; Recycle Now; Red Tape Challenge; Regional Growth Fund; Regional Selective
	Assistance; Rent a Room; Rent to HomeBuy; Rent to Mortgage; Restart Scheme; Right to Acquire; Right to Buy; Right to Manage; Rough Sleepers
	Initiative; Rural Enterprise Scheme; Rural Stewardship; Save As You Earn; Saving Gateway; School Fruit and Vegetable Scheme; School Milk
	Subsidy; Science and Innovation Network; Seasonal Agricultural Workers Scheme; Sector-based Work Academies; Self Employment Income Support
	Scheme; Self-Employment Income Support Scheme; Shared Prosperity Fund; Skills Bootcamps; Skills for Life; Skillseekers; Small Business Rate
	Relief; Small Firms Loan Guarantee; Small Firms Loan Guarantee Scheme; Social HomeBuy; Sport Unlimited; Start for Life; Start-Up Loans;
	Supporting Families; Supporting People; Sure Start; Sure Start Local Programmes; Sure Start Plus; Surestart; SureStart; Talk to Frank;
	TalkToFrank; Teach First; Tell Us Once; Test and Trace; Thameslink; Thameslink 2000; Together We Can; Total Place; Towns Fund; Train to
	Gain; Training for Work; Transforming Rehabilitation; Troops to Teachers; Troubled Families; UK Online; UK online; Union Learning Fund;
	Union Modernisation Fund; Universal Infant Free School Meals; Urban Programme; Valuing People; Valuing People Now; Warm Front; Warm Homes;
	Watch Your Car; Welfare to Work; Wider Opportunities; Work and Health Programme; Work Choice; Work Programme; Work Trial; Work Trials;
	Workfare; Working for Families; Working Neighbourhoods Fund; Workstart; Workstep; World Class Commissioning; Young Apprenticeships; Young
	Person’s Guarantee; Youth Capital Fund; Youth Contract; Youth Inclusion Programme; Youth Obligation; Youth Opportunity Fund; Youth Training`);
