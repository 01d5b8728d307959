import { listed } from './listed.ts';

/** Charities, churches, unions, parties and campaigns whose names have no noun that tells what they are. */
export const SOCIETIES: readonly string[] =
	listed(`Abbeyfield; Acas; Action Against Medical Accidents; Action for Blind People; Action for Children; Action for Victims of
	Medical Accidents; Action on Elder Abuse; Action on Hearing Loss; Action on Smoking and Health; ActionAid; Adfam; Adoption UK; Afasic; Age
	Concern; Age Concern England; Age Cymru; Age NI; Age Scotland; Age UK; Alcohol Concern; Alcohol Research UK; Alcoholics Anonymous; Alzheimer
	Scotland; Alzheimer’s Research UK; Alzheimer’s Society; Amalgamated Engineering Union; Ambitious about Autism; Amnesty International; Anchor
	Trust; Animal Aid; Anthony Nolan; Arts and Business; Associated Society of Locomotive Engineers and Firemen; Association of
	Teachers and Lecturers; Asthma UK; Asylum Aid; Baptist Union; Barnardo’s; Becta; Big Brother Watch; Big Lottery Fund; Blue Cross; Bowel
	Cancer UK; Boy Scouts; Breakthrough Breast Cancer; Breast Cancer Care; Breast Cancer Now; British Legion; British Red Cross; Business in the
	Community; Cancer Research UK; Care International; Carers Trust; Carers UK; Catch22; Catholic Church; Centre for Policy Studies; Centre for
	Social Justice; Centre Forum; Centrepoint; Childline; ChildLine; Children England; Children in Need; Children in Wales; Christian Aid;
	Church in Wales; Church of England; Church of Ireland; Church of Scotland; Circles UK; Citizens Advice; Citizens Advice Cymru; Citizens
	Advice Scotland; Citizens UK; Civitas; CLIC Sargent; Clinks; Co-operative Party; Co-operatives UK; Coeliac UK; Combat Stress; Comic Relief;
	Common Purpose; Communication Workers Union; Community Service Volunteers; Compassion in Dying; Compassion in World Farming; Compassionate
	Friends; Conciliation Resources; Conservative Party; Contact a Family; Contact the Elderly; Countryside Alliance; Crime Concern;
	Crimestoppers; Crisis UK; Cruelty Free International; Cruse Bereavement Care; Cystic Fibrosis Trust; Dementia UK; Democratic Unionist Party;
	Demos; Depaul UK; Diabetes UK; Dignity in Dying; Disability Alliance; Disability Rights UK; Dogs Trust; Drinkaware; DrugScope; Drugscope;
	Eating Disorders Association; Educational Institute of Scotland; Electoral Reform Services; Electronic Frontier Foundation; Emmaus UK;
	Enable Scotland; EnergyWatch; Energywatch; Engineering UK; England and Wales Cricket Board; Epilepsy Action; Epilepsy Scotland; Everychild;
	Fair Trials Abroad; Fair Trials International; Fairtrade Foundation; Falun Gong; Families Need Fathers; Fathers 4 Justice; Fawcett Society;
	Fields in Trust; Fire Brigades Union; First Division Association; Football Association; Football Foundation; Football League; Forum for the
	Future; Free Church of Scotland; Free Presbyterian Church; Free Tibet; Freedom from Torture; Friends of the Earth; Friends of the Elderly;
	Garden Organic; Genetic Alliance UK; GeneWatch; GeneWatch UK; Girl Guides; Girlguiding; Global Witness; GMB; Grand Orange Lodge; Green
	Party; Greenpeace; Greenpeace UK; Grenfell United; Groundwork UK; Guide Dogs; Guide Dogs for the Blind; Habitat for Humanity; HealthWatch;
	Hearing Concern; Help for Heroes; Help the Aged; Help the Hospices; Heritage Lottery Fund; Home-Start; Home-Start UK; HomeStart UK; Hope Not
	Hate; Hospice UK; Human Rights Watch; Humane Society International; Humanists UK; Inclusion International; Independent Age; Institute for
	Fiscal Studies; Institute for Government; International Alert; International Rescue Committee; Islamic Relief; Jockey Club; Joseph Rowntree
	Foundation; Keep Britain Tidy; Keep Scotland Beautiful; Keep Wales Tidy; Kick It Out; Kidney Care UK; Kidscape; Labour Party; Landmine
	Action; Law Centres; Lawn Tennis Association; Legal Aid Practitioners Group; Leonard Cheshire; Leonard Cheshire Disability; Leukaemia
	Research; Liberal Democrats; Liberal Party; Living Streets; Love Music Hate Racism; Macmillan Cancer Relief; Macmillan Cancer Support; Make
	Poverty History; Marie Curie Cancer Care; Marie Stopes International; Marylebone Cricket Club; Maternity Action; Médecins Sans Frontières;
	Medical Aid for Palestinians; Mencap; Men’s Health Forum; Mermaids UK; Merseytravel; Methodist Church; Migration Watch; Migrationwatch UK;
	Missing People; Mothers Against Drunk Driving; Mothers’ Union; Motor Neurone Disease Association; Mumsnet; Muscular Dystrophy UK; Muslim
	Aid; Muslim Brotherhood; Muslim Council of Britain; Nacro; Narcotics Anonymous; NatCen; National Association of Schoolmasters Union of Women
	Teachers; National Energy Action; National Front; National Osteoporosis Society; National Trust; National Union of Mineworkers; National
	Union of Rail, Maritime and Transport Workers; National Union of Railwaymen; National Union of Seamen; National Union of Teachers; National
	Voices; Network Rail; New Economics Foundation; NSPCC; NUS Scotland; Official Unionist Party; One Parent Families; One Parent Families
	Scotland; Ormiston Families; Oxfam; Oxfam GB; Parentline; Parentline Plus; Parents for Inclusion; Parkinson’s UK; Peace Pledge Union; Penal
	Reform International; People’s Dispensary for Sick Animals; Phoenix Futures; Phoenix House; Physicians for Human Rights; Plaid Cymru; Plan
	International; Plan UK; Policy Exchange; Positively UK; Premier League; Presbyterian Church in Ireland; Prison Fellowship; Prison Reform
	Trust; Prisoners Abroad; Prisoners of Conscience; Privacy International; Prospect Union; Prostate Cancer UK; Public and Commercial Services
	Union; Public Concern at Work; Quaker Peace and Social Witness; Rainbow Trust; Rape Crisis; Rape Crisis England and Wales; Re-Solv; Red
	Crescent; Red Cross; Reform UK; Refugee Action; Refugees International; Relationships Scotland; Religious Society of Friends; Reporters
	Without Borders; Resolution Foundation; Respect Party; Rethink Mental Illness; Roman Catholic Church; Royal British Legion; Rugby Football
	League; Rugby Football Union; Runnymede Trust; Saferworld; Saint John Ambulance; Salvation Army; Samaritans; Samaritans Scotland; Save the
	Children; Save the Children UK; Scottish National Party; Scottish Refugee Council; Scottish Women’s Aid; Scout Association; Seafarers UK;
	Sense Scotland; Shaw Trust; Shelter Cymru; Shelter NI; Shelter Scotland; Show Racism the Red Card; Sightsavers; Sightsavers International;
	Sinn Fein; Sinn Féin; Skill Force; SkillForce; Social Democratic and Labour Party; Social Enterprise UK; Social Market Foundation; Society
	of Friends; SolarAid; Sonke Gender Justice; SOS Children’s Villages; Southall Black Sisters; Speakability; Spinal Injuries Association;
	SSAFA; St John Ambulance; St Mungo’s; StepChange; Still Human Still Here; Stonewall; Stonewall Scotland; Stop Huntingdon Animal Cruelty;
	Stop the Traffik; Stop the War Coalition; Street League; Surfers Against Sewage; Survival International; Sustrans; Sustrans Cymru; TearFund;
	Tearfund; Terrence Higgins Trust; Together for Short Lives; Tomorrow’s People; Traidcraft; Translink; Transparency International;
	Transparency International UK; Transport and General Workers Union; Transport Salaried Staffs Association; Trees for Cities; Trees for Life;
	Trocaire; Tuberous Sclerosis Association; Turn2us; Turning Point; UEFA; UK Feminista; UK Finance; UK Music; UK Youth; Ulster Unionist Party;
	Union of Democratic Mineworkers; Union of Shop, Distributive and Allied Workers; Unionlearn; Unison; UNISON; Unite the Union; United
	Reformed Church; Universities Scotland; Universities UK; University and College Union; Unlock Democracy; Variety Club; Victim Support;
	Victim Support Scotland; Victims’ Voice; VoiceAbility; Voluntary Service Overseas; Volunteer Scotland; Volunteering England; Volunteering
	UK; War Child; War on Want; War Resisters’ International; Water UK; WaterAid; Welsh Women’s Aid; Women for Refugee Women; Women in Prison;
	Women’s Aid; Women’s Aid Federation of England; Women’s Royal Voluntary Service; Woodland Trust; Working Families; World Animal Protection;
	World Vision; World Wide Fund for Nature; Yorkshire Forward; Young Enterprise; Young Farmers’ Clubs; Young Minds; YoungMinds; Youth for
	Human Rights; Youth Hostels Association; Youth Sport Trust; YouthNet`);
