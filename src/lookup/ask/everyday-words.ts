/**
 * What people type, and what the record may say for it: a line each, the typed word first. Words joined by `_` stand together. What was
 * typed is looked for as well, and counts for more.
 */
export const ALIKE = `
telly tellies tv television
expel expelled expulsion permanent_exclusion permanently_excluded
suspend suspended fixed_period_exclusion
soldier army service_personnel troops armed_forces
troops soldier service_personnel armed_forces
squaddie soldier
drugs_test drug_test compulsory_drug_testing
fail failed positive unsuccessful
pensioner older_people state_pension
swim swimming
swims swimming
money funding grant finance
cash funding grant
spend spending spent expenditure cost
paid funding funded payment grant unpaid
gave grant given funding
cost expenditure spent price
booze alcohol drink
drinking alcohol licensed
pub public_house licensed_premises
fags tobacco cigarettes smoking
smoker smoking tobacco
kid child children young_people
kids child children
teen teenager young_people
youth young_people
toddler young_child
mum mother
dad father
granny grandparent
gay homosexual
copper police_officer
cops police
bobby police_officer
jail prison custody
gaol prison
inmate prisoner
lag prisoner
convict prisoner offender convicted
lockup custody
crook offender
thug offender
mugging robbery
nicked arrested stolen
thief theft
break-in burglary
phone telephone mobile
mobile telephone phone
sneak smuggle smuggling convey
sneaking smuggling conveying illicit
smuggle smuggling
axe axing abolish scrap abolition
axing abolishing scrapping removing
axed abolished scrapped
scrap abolish abolished
cut reduce reduction
cuts reductions reduction
ditch abolish
hike increase
rise increase
rose increased
drop decrease fall reduction
jobless unemployed unemployment
sacked dismissed
fired dismissed
sack dismissal
job employment post
jobs posts
worker employee staff
workers employees staff
staff employees personnel officials manpower
headcount staff staffing employees
officials staff civil_servants
civil_servant officials
mandarin senior_civil_servant
boss chief_executive chairman head
runs chief_executive managed operated
run managed operated
heads chief_executive director
chair chairman chaired
chairs chairman chaired chair
chairwoman chair
leads led
led leads head
charge responsible
named appointed
boss chief_executive
doctor gp physician
doctors gps
docs doctors
nurse nursing
hospital nhs_trust
op operation procedure
ops operations
shrink psychiatrist
jab vaccine vaccination immunisation
jabs vaccinations vaccine
flu influenza
swine_flu h1n1 pandemic
c_diff clostridium_difficile
mrsa staphylococcus
superbug mrsa clostridium_difficile
tb tuberculosis
hiv aids
std sexually_transmitted
drug medicine
pill medicine contraceptive
meds medicines
mad_cow bse
car vehicle motor
cars vehicles
lorry goods_vehicle hgv
truck lorry goods_vehicle
bike bicycle cycle motorcycle
cyclist cycling
bus buses
train rail railway
trains rail
tube underground
plane aircraft
planes aircraft
chopper helicopter
boat vessel ship
ship vessel
jet aircraft typhoon
road highway
pothole road_maintenance
motorway trunk_road
speed_camera safety_camera
crash accident collision
drink-driving drink_drive
scrappage vehicle_scrappage
home house dwelling household
homes dwellings housing households
house dwelling home housing
flat dwelling apartment
flats dwellings
council_house council_housing social_housing
council local_authority
councils local_authorities
town_hall local_authority
mortgage mortgaged
landlord private_rented
rent rental
squatter squatting
homeless homelessness rough_sleepers
school schools
private_school independent_school
private_schools independent_schools
public_school independent_school
uni university
unis universities
college further_education
student pupil
students pupils
pupil student
teacher teaching
exam examination
exams examinations
a_levels a_level
passes pass grade
playground play
nursery early_years childcare
childcare day_care
dole jobseekers_allowance
benefit benefits
benefits benefit
pension pensions
pension_credit pension_credit_recipients
winter_fuel_allowance winter_fuel_payment
winter_fuel_payment winter_fuel_allowance
tax_credit tax_credits
taxman hm_revenue
poor poverty low_income
rich high_income
wage pay salary
wages pay earnings
pay salary remuneration
bonus bonuses
expenses allowances
loan lending
bank banking
banks banking
bailout recapitalisation
green low_carbon environmental
electric_car electric_vehicle
co2 carbon_dioxide carbon
carbon co2
wind_farm wind_turbine onshore_wind
nuke nuclear
bomb explosive ordnance
gun firearm
guns firearms
knife knives
stab knife
terror terrorism
terrorist terrorism
migrant immigrant immigration
migrants immigrants
immigrant migrant
illegal_immigrant immigration_offender
refugee asylum
asylum_seeker asylum
deport removed removal deportation
deported removed
visa entry_clearance
passport passports
emergency_passport emergency_travel_document
id_card identity_card
id_cards identity_cards
dna dna_database
stop_form stop_and_account
asbo antisocial_behaviour_order
asbos antisocial_behaviour_orders
antisocial anti_social
snoop surveillance interception
spy intelligence security_service
wiretap interception
overseas abroad
abroad overseas
foreign overseas outside_the_uk
merged merger merging integrated
merge merger merging integrated
limit threshold maximum
ex-pat overseas
holiday leave
yearly annual
farmer farming agriculture
farm agricultural_holding
cow cattle
cows cattle
sheep flock
carcass carcase
carcasses carcases
fish fishing
experiment scientific_procedure
experiments procedures
animal_testing scientific_procedures
tested testing
dog dogs
pet pets
bin waste
bins waste_collection
rubbish waste refuse
recycle recycling
flood flooding
floods flooding
sewage waste_water
fire_brigade fire_and_rescue
firefighter fire_and_rescue
fireman firefighter
lifeguard coastguard
aid assistance development
treaty convention
row dispute
war conflict operations
killed died death fatalities
dead killed deaths
die died death
deaths died fatalities
hurt injured casualties
wounded injured casualties
battalion rifles
aircraft_carrier carrier
carrier aircraft_carrier
warship frigate destroyer
sub submarine
women female
woman female
men male
man male
girl female
boy male
old older elderly
elderly older
young youth
black ethnic_minority
muslim islamic
church religious
catholic roman_catholic
turkish_troops turkish_armed_forces
claim claims
failed_claim unsuccessful
compensation payments damages
payout compensation payments payment
payouts payments compensation
sue claim litigation
lawyer solicitor barrister
lawyers solicitors
judge judiciary
court courts
trial prosecution
prosecuted prosecution proceedings
prosecution prosecuted
guilty convicted
sentenced sentence
fine fines
ban banned prohibited
banned prohibited
rules regulations guidance
rule regulation
red_tape bureaucracy administrative_burden
bureaucracy red_tape administrative_burden
paperwork bureaucracy form
law legislation act
laws legislation
plan strategy
scheme programme initiative
programme scheme
campaign campaigns
project programme
advising advice advise adviser
advise advice advising
adviser advising advice
advice advising
looking reviewing review
look review
inquiry review investigation
probe investigation inquiry
check checks screening
checks checks vetting
sign register
sign_up register registration
apply application applications
applied applications
applications application
bid application bids
offer offering provide
offering offer provide
get receive received
got received receive awarded grants
getting receiving
given granted awarded
handed awarded
take admit accept
took accepted
take_part participate participation
going attended attendance
goes attended
music musical
gig live_music concert
film cinema
games game
video_game video_games computer_games
website web_site internet
online internet
email e-mail
computer it ict
laptop computer
data information statistics
figure statistics data
figures statistics data
stats statistics
broadband internet
kept sustained maintained safeguarded
keep sustain maintain
saved saving savings
save saving
lost loss
missing lost
broken damaged
new newly
start begin began established
started began commenced
open opened operational
opened open
set_up establish established
setting_up start_up establishment implementing
closed close closure
shut closed closure
end ended
finish complete completed
finished completed
built construction building
build construction building
buy purchase purchased procurement
bought purchased
buying purchase
sell sale
sold sale sales
sales sold
order contract
ordered contract
hire recruit
hired recruited appointed
trained training
train training
teach training curriculum lessons
trainee trainees
talks discussions negotiations
meeting met discussions
met meeting
letter correspondence
report reported
ask question
asked question
big size scale
size scale extent
extent scale
scale extent size
lots many
trouble problems
updated update revised
update updated revise
north_east north_eastern
uk united_kingdom
united_kingdom uk
us united_states
usa united_states
gb great_britain
england english
scottish scotland
scotland scottish
welsh wales
wales welsh
irish ireland
ulster northern_ireland
britain british uk
british uk
ne north_east
nw north_west
se south_east
sw south_west
lancs lancashire
notts nottinghamshire nottingham
derbys derbyshire
northants northamptonshire
herts hertfordshire
hants hampshire
cambs cambridgeshire
bucks buckinghamshire
staffs staffordshire
worcs worcestershire
lincs lincolnshire
leics leicestershire
yorks yorkshire
beds bedfordshire
oxon oxfordshire
wilts wiltshire
glos gloucestershire
pm prime_minister
chancellor exchequer
mp members
mps members
lord peer
lords peers
peer lord
pct primary_care_trust
pcts primary_care_trusts
gdp gross_domestic_product
fte full_time_equivalent
sme small_and_medium small_business
smes small_businesses
quango non_departmental_public_body
charity charitable charities voluntary
charities charitable voluntary
donation grant donations
refuge refuges
ward wards
bed beds
percent per_cent
percentage per_cent proportion
proportion per_cent percentage share
share proportion per_cent percentage
per_cent percentage proportion
average mean
recent latest
neet not_in_education not_in_employment
neets not_in_education not_in_employment
briton british_citizen british
britons british_citizens british
second_passport dual_nationality dual_national another_country
thrown removed struck_off expelled removal
kicked removed struck_off expelled removal
travel passenger journey
traveller passenger
home_office home_office home_secretary
foreign_office foreign_office
grow increase growth
grew increased growth
averted prevented avoided
wrote letter
write letter
goes allocated allocation paid sent
went allocated allocation paid sent
save saving savings
saves saving savings
firm company business
firms companies businesses
company firm business
companies firms businesses
business company firm
shop retailer store
shops retailers stores
shopkeeper retailer
factory manufacturing plant
maker manufacturer
makers manufacturers
builder contractor construction
supplier contractor provider
customer consumer
customers consumers
shopper consumer customer
max maximum highest
min minimum lowest
biggest largest highest greatest
smallest lowest least
highest largest maximum
lowest smallest minimum
top highest largest
number_10 10_downing_street downing_street
downing_street 10_downing_street
whitehall government departments
ministry department
minister secretary_of_state
government ministers
shell munitions ammunition
shells munitions ammunition
weapon arms munitions
weapons arms munitions
tank armoured_vehicle
vicar clergy minister_of_religion priest
vicars clergy ministers priests
priest clergy minister
chaplain chaplaincy
unpaid voluntary non-stipendiary without_pay
volunteer voluntary
c_of_e church_of_england
a_and_e accident_and_emergency
cure treatment success treat
cured treated successfully_treated
treat treatment
ill sick unwell
sick ill sickness
illness disease sickness condition
sickness illness absence
sick_leave sickness_absence
patient patients
operation_wait waiting_time
wait waiting waiting_times
waiting_list waiting_times
casualty accident_and_emergency
ambulance emergency_vehicle
dentist dental
dentists dental
midwife midwifery maternity
maternity midwife
optician optical
carer caring care
carers caring
care_home residential_care nursing_home
nursing_home care_home
disabled disability disabilities
disability disabled
blind visually_impaired sight_loss
deaf hard_of_hearing hearing_loss
autism autistic
cancer tumour oncology
diabetes diabetic
obese obesity overweight
fat obesity obese
mental_health psychiatric mental_illness
mentally_ill mental_health
suicide self-inflicted_death
drunk alcohol intoxicated
heroin class_a opiate
cannabis class_b
addict drug_user dependency
addicts drug_users
rehab rehabilitation treatment
police_cell custody police_custody
police_cells custody_suites police_custody
cell custody
cells custody
medics medical_staff doctors
medical health clinical
doctors_nurses medical_staff healthcare_professionals
doing renovation refurbishment
refurb refurbishment
refurbish refurbishment renovation
renovate renovation refurbishment
repair maintenance
repairs maintenance
fix repair
mend repair
break collapse collapsed fail
broke collapsed failed
collapse collapsed failed
held_up delayed
delay delayed late
delays delayed late
late delayed delays
postpone delayed deferred
postponed delayed deferred
put_off delayed deferred
cancel cancelled withdrawn terminated
cancelled withdrawn terminated
stop cease prevent
stopped ceased prevented
halt stop cease
give provide
gives provides
giving providing
hand_out distributed issued
handed_out distributed issued
sent distributed issued
send distribute issue
carried_out conducted undertaken
go_ahead proceed approval
allow permit support
allowed permitted
permission consent licence authorisation
permit licence authorisation
licence license permit
entitled eligible eligibility
eligible entitled eligibility
qualify eligible eligibility
criteria rules conditions
guideline guidance
guidelines guidance
warning alert warn
warn warning
leaflet literature publication
leaflets publications
advert advertising advertisement
adverts advertising advertisements
ads advertising adverts
publicity advertising
logo branding visual_identity
consultant consultancy consultants
consultants consultancy
lobbyist lobbying
freedom_of_information foi
foi freedom_of_information
hq headquarters
office headquarters premises
offices headquarters premises
building premises property
buildings premises properties estate
empty vacant unoccupied
vacant empty
sold_off disposed disposal
sell_off disposal sale
land site
farmland agricultural_land
wood woodland forest
woods woodland forest
forest woodland forestry
tree woodland
badger badgers
bee bees honeybee
bees honeybee pollinator
cull culling
culling cull
pesticide plant_protection
river watercourse
rivers watercourses
beach coastal bathing
sea marine coastal
coast coastal
dump landfill
dumped landfill fly-tipped
landfilled landfill
tip landfill
fly_tipping illegally_dumped
litter waste
garbage waste
pollution emissions air_quality
smog air_quality pollution
greenhouse_gas carbon emissions
global_warming climate_change
climate_change global_warming
energy electricity power
gas_bill energy_bill
fuel_poverty fuel_poor
insulation energy_efficiency
power_station generating_station
power_stations generating_stations
solar photovoltaic
charging_point charging_infrastructure charging_points
charging_points charging_infrastructure
subsidy support grant incentive
subsidies support grants
incentive scheme grant
discount reduction
rebate refund
refund repayment
repay repayment recover
repaid recovered
owe debt owed
owed debt outstanding
debt liabilities borrowing
borrow borrowing loan
borrowed borrowing
deficit borrowing
tax duty taxation
taxes duties taxation
vat value_added_tax
council_tax local_tax
business_rates non-domestic_rates
rates business_rates
stamp_duty sdlt
inheritance_tax death_duties
national_insurance ni contributions
fraud error fraudulent
cheat fraud
cheats fraud
scam fraud
con fraud
scammed defrauded
error mistake incorrect
mistake error incorrect
mistakes errors
wrong incorrect erroneous
complaint complained
complaints complained
complain complaint
appeal appealed
appeals appealed
overturned allowed quashed
rejected refused
refuse rejected refusal
refused rejected refusal
turned_down refused rejected
turned_away refused
accept agree
agreed accepted
told informed notified
tell inform notify provide
inform notify
warned alerted advised
promise commitment pledge
promised committed pledged
pledge commitment
target objective
goal target objective
aim objective purpose
aims objectives
purpose aim objective
deadline target_date
timetable schedule timescale
schedule timetable
timescale timetable
launch launched introduced
launched introduced began
introduce introduction launch
introduced implementation
bring_in introduce implement
brought_in introduced implemented
force effect
take_effect into_force
scrapped abolished withdrawn
replaced superseded
replace supersede
swap replace exchange
change alter amend
changed amended altered
changes amendments
alter change amend
consultation consulted
consult consultation
survey poll questionnaire
poll survey
study research
studies research
research study
evidence data
proof evidence
reason reasons
outcome result
result outcome
results outcomes
effect impact
impact effect
harm damage
damage harm
danger risk
dangerous risk hazardous
risk likelihood
safe safety
safety safe
secure security
security secure
leak lost disclosed
leaked disclosed
stolen theft
burgled burglary
burglar burglary
robbed robbery
murder homicide
murders homicides
murdered homicide killed
killing homicide
manslaughter homicide
rape sexual_offence
rapes sexual_offences
sex_offender sexual_offender
sex_attack sexual_offence
assault violence attack
assaulted attacked
attack assault
attacked assaulted
beaten assaulted
violent violence
violence violent assault
gun_crime firearm_offences firearms
gun_crimes firearm_offences firearms
knife_crime knife sharp_instrument
hate_crime racially_aggravated
racist racial
racism racial
domestic_abuse domestic_violence
domestic_violence domestic_abuse
abuse mistreatment
abused mistreated
bully bullying
bullied bullying
truant unauthorised_absence
truancy unauthorised_absence
absent absence
absence absent
gang gangs organised_crime
graffiti criminal_damage
vandalism criminal_damage
arson deliberate_fire
drive driving
driver driving motorist
drivers motorists
motorist driver
motorists drivers
speeding speed_limit
parking car_park
toll charge
tolls charges
fare fares ticket
fares ticket
ticket fare
runway airport
airport aviation
airports aviation
flight air_travel
flights air_travel
airline carrier
airlines carriers
ferry ship vessel
ferries ships vessels
port harbour
ports harbours
rail_line railway line
rail_lines railway lines
line railway route
lines railways routes
station railway_station
stations railway_stations
electrify electrification
electrified electrification
carriage rolling_stock vehicle
carriages rolling_stock vehicles
cyclists cycling
walk walking pedestrian
walking pedestrian
pedestrian walking
pavement footway
footpath right_of_way
bridge structure
tunnel crossing
mail letters post
mailed posted
post_office post_offices
postman postal_worker
posties postal_workers
strike industrial_action
strikes industrial_action
walkout strike industrial_action
union trade_union
unions trade_unions
redundant redundancy
redundancy redundant redundancies
redundancies redundant
laid_off redundant
severance redundancy exit
retire retirement
retired retirement pensioners
retirement retired
minimum_wage low_pay
hours working_time
overtime additional_hours
flexible_working part-time
part_time part-time
full_time full-time
apprentice apprenticeship
apprentices apprenticeships
apprenticeship apprentice
trainees apprentices
intern internship
work_experience placement
on_secondment seconded
secondment seconded
seconded secondment
temp temporary agency
temps temporary agency_staff
temporary interim short-term
short_term temporary
permanent long-term
interim temporary acting
acting interim
head_teacher headteacher
headteacher head_teacher
headmaster head_teacher
classroom school
class pupils
class_size pupils_per
nursery_place early_years
primary primary_school
secondary secondary_school
academy academies
grammar_school selective
faith_school religious_character
special_needs special_educational_needs
sen special_educational_needs
gcse gcses key_stage_4
gcses gcse key_stage_4
degree graduate
degrees graduates
graduate degree
graduates degree
drop_out retention completion
dropped_out retention
tuition_fees variable_fees
tuition_fee variable_fee
student_loan student_finance
student_loans student_finance
bursary grant
scholarship bursary
library libraries
museum museums
gallery galleries
theatre theatres arts
artist arts
heritage historic
listed_building historic_building
castle monument
olympics olympic
olympic olympics
football soccer
soccer football
gym leisure_centre
sport sporting
gambling betting gaming
betting gambling
casino gambling
lottery national_lottery
radio broadcasting
broadcaster broadcasting
channel broadcaster
newspaper press
newspapers press
journalist media press
press media
birthday anniversary
anniversary birthday
jubilee anniversary
celebrate mark
commemorate mark
honour award
medal award
medals awards
prize award
winner won awarded
commons house_of_commons
election electoral poll
elections electoral
vote voting ballot
voter electorate elector
voters electors electorate
voting vote
poster advertising
constituency constituencies
gypsy traveller travellers
gypsies travellers
travellers gypsies
homeless_people rough_sleepers
rough_sleeper homeless
rough_sleepers homeless
evict eviction repossession
evicted eviction repossession
repossession repossessed
repossessed repossession
tenant tenancy
tenants tenancies
house_prices property_prices
first_time_buyer house_buyer
buyer purchaser consumer
buyers purchasers consumers
affordable_home affordable_housing
affordable_homes affordable_housing
planning_permission planning_consent
developer development
conservatory extension
soldiers_killed fatalities
casualty_figures casualties
veteran ex-service
veterans ex-service former_service_personnel
reservist reserve
reservists reserves
ta territorial_army
raf royal_air_force
navy royal_navy
marine royal_marines
submarines submarine
warships frigates
mod ministry_of_defence
spy_agency security_service
mi5 security_service
mi6 secret_intelligence_service
gchq government_communications
embassy mission
embassies missions posts
ambassador embassy
consulate consular
hostage hostages
kidnap hostage
torture mistreatment
torture_claims mistreatment
war_crime war_crimes
peacekeeper peacekeeping
sanction sanctions
sanctions embargo
ceasefire peace
rebel insurgent
taliban insurgents
famine hunger food
hunger food
starving hunger
poor_countries developing_countries
third_world developing_countries
developing_world developing_countries
child_soldier child_soldiers
orphan orphans
adoption adopted
adopted adoption
adopt adoption
foster fostered
fostered foster
in_care looked_after
care_leaver looked_after
guardian guardianship
guardians guardianship
divorce divorced
marriage married
married marriage
wedding marriage
civil_partner civil_partnership
single_mum lone_parent
single_mums lone_parents
single_parent lone_parent
single_parents lone_parents
lone_parent single_parent
lone_parents single_parents
baby infant newborn
babies infants births
birth births maternity
pregnant pregnancy
pregnancy pregnant conceptions
abortion abortions termination
contraception contraceptive
born birth
worship religious
mosque muslim religious
mosques religious
synagogue religious
jewish jews
jews jewish
faith religious
religion religious faith
nationwide nationally national
locally local
area region
areas regions
region area
town local_authority
city local_authority
county county_council
village rural
villages rural
countryside rural
rural countryside
postcode area
come originate arrive
comes originates
came arrived originated
turned_up attended
rises increases
risen increased
fallen decreased reduced
fell decreased reduced
falling decreasing
growing increasing
double doubled
doubled twofold
halve halved
trim reduce
slash reduce cut
slashed reduced cut
squeeze reduction
freeze frozen
overspend overspent exceeded
underspend underspent
bust insolvent insolvency
bankrupt insolvency insolvent
bankruptcy insolvency
insolvent insolvency
takeover acquisition merger
shareholder shareholders
investor investment
invest investment
invested investment
investment invested
helpline telephone_line contact_centre
helplines telephone_lines
hotline helpline
call_centre contact_centre
call_centres contact_centres
app application
software it_system
database system
hacker computer_misuse
hackers computer_misuse
hacking computer_misuse unauthorised_access
virus malicious_software
viruses malicious_software
malware malicious_software
cyber computer electronic
download internet
web internet
wifi wireless
cctv camera
camera cctv
cameras cctv
hgvs goods_vehicles
vans goods_vehicles
tractor agricultural_vehicle
meat beef lamb
milk dairy
dairy milk
egg eggs poultry
hen poultry
hens poultry
chicken poultry
pig pigs
horse equine
horses equine
hunt hunting
hunting hunt
angling fishing
trawler fishing_vessel
trawlers fishing_vessels
zoo zoos
circus circuses
puppy dog
vet veterinary
vets veterinary
fast_food food
food_poisoning foodborne
label labelling
labels labelling
labelled labelling
post mail postal letters
handle manage provide deal
handles manages provides deals
deal handle manage
look_again review reconsider
blood haematological
blood_cancer haematological_cancer
inflation rpi retail_prices
faster quicker
dads fathers
mums mothers
army military service_personnel
forces service_personnel armed_forces military
squaddies service_personnel
overseas_mail international_mail
international overseas foreign
takeovers mergers acquisitions
trialled piloted
pilot trial
able possible
emergency urgent
emergencies emergency
share_of proportion
eighteen 18
sixteen 16
seventeen 17
teenage 16 17 18 19
bigger larger
smaller less
cheaper less
average_age mean_age
tv television
tvs televisions
youngster young_people children child
youngsters young_people children
brit british
brits british british_nationals british_citizens
postgrad postgraduate
postgrads postgraduate postgraduates
undergrad undergraduate
undergrads undergraduate undergraduates
hear announce announcement statement update
hear_about announcement statement update
heard received representations
bill cost expenditure spend
sign_up registered
signed_up registered registrations registration enrolled
signed registered registrations
lose loss reduction required
losing loss reduction
scrapping phase_out abolishing abolition ending
phased_out abolished ended
ten_years decade
decade ten_years
next_ten_years next_decade
ten 10
twenty 20
thirty 30
forces_housing service_accommodation family_accommodation
housing accommodation homes dwellings
accommodation housing
letters mail items correspondence
on_the_run at_large unlawfully_at_large
run_away absconded
crimes offences crime
crime offences offence
offence crime
offences crimes
flights air_transport_movements aircraft_movements air_traffic_movements
flight aircraft_movement
planes_landing landings
coppers police_officers officers
beat_bobbies neighbourhood_policing patrol
pcso community_support_officer
pcsos community_support_officers
bobbies police_officers
beat patrol
nhs health_service
gp general_practitioner
gps general_practitioners
a&e accident_and_emergency
er accident_and_emergency
op_shop charity
shut_down closed closure
closing closure
close_down closure
sacking dismissal
layoffs redundancies
layoff redundancy
pay_off severance redundancy
golden_goodbye severance exit
pay_rise pay_award pay_increase
payrise pay_award pay_increase
wage_bill pay_bill salary_costs
consultancy consultants
spin_doctor special_adviser press_officer
spin_doctors special_advisers press_officers
spads special_advisers
spad special_adviser
press_officer communications
pr communications public_relations
freebies hospitality gifts
freebie hospitality gift
booze_bill alcohol wine hospitality
wine alcohol hospitality
taxi taxis cabs
cabs taxis
cab taxi
limo official_car ministerial_car
chauffeur driver
hotel hotels accommodation overnight_accommodation
first_class first-class
furniture furnishings
carpet furnishings
paintings art works_of_art
artwork art works_of_art
plants flowers
mobile_phone mobile_telephone
mobiles mobile_telephones
blackberry blackberries personal_digital_assistants
smartphone mobile_telephone
laptops portable_computers computers
pc personal_computer computer
pcs personal_computers computers
usb memory_stick
stolen_laptops lost_laptops
data_loss loss_of_data
data_breach loss_of_data
email_address e-mail
water_bill water
electric electricity
leccy electricity
heating fuel energy
cold_weather_payment cold_weather_payments
sick_days sickness_absence
days_off absence sickness
sickies sickness_absence
absenteeism sickness_absence
maternity_pay maternity
dole_queue claimant_count unemployed
signing_on jobseekers_allowance
unemployment_benefit jobseekers_allowance
incapacity incapacity_benefit
sick_benefit incapacity_benefit
disability_benefit disability_living_allowance
dla disability_living_allowance
jsa jobseekers_allowance
esa employment_and_support_allowance
child_support child_maintenance
csa child_support_agency
benefit_cheat benefit_fraud
benefit_cheats benefit_fraud
council_flat council_housing social_housing
council_homes council_housing
council_houses council_housing
housing_list housing_waiting
tower_block high_rise
negative_equity mortgage
house_building house_completions housebuilding
new_homes dwellings completions
second_home holiday_home
second_homes holiday_homes
affordable social_housing
squat squatting
slum unfit_dwellings
sleeping_rough rough_sleeping
rough_sleeping rough_sleepers
green_belt greenbelt
allotment allotments
playing_field sports_ground
playing_fields sports_grounds
swimming_pool swimming
pool swimming
pools swimming_pools
lido swimming
bus_pass concessionary_travel concessionary_fares
bus_passes concessionary_travel concessionary_fares
free_bus concessionary
free_bus_travel concessionary
train_fare rail_fares
train_fares rail_fares
trainline railway
platform station
motorways trunk_roads
roadworks street_works road_works
potholes road_maintenance highway_maintenance
speed_cameras safety_cameras
drink_driving drink_drive
drink_drivers drink_drive
drunk_driver drink_drive
road_deaths road_fatalities killed_on_roads
lorries heavy_goods_vehicles goods_vehicles
trucks heavy_goods_vehicles goods_vehicles
van light_goods_vehicle
motorbike motorcycle
motorbikes motorcycles
electric_cars electric_vehicles
car_hire vehicle_hire hire_vehicles
hire_car vehicle_hire hire_vehicles
hire_cars vehicle_hire hire_vehicles
car_tax vehicle_excise
road_tax vehicle_excise
mot roadworthiness
learner provisional_licence
driving_test practical_test
driving_licence driving_licences
number_plate registration_mark
congestion traffic
jams congestion
jail_time custodial_sentence
jailed imprisoned custody custodial
locked_up imprisoned custody
behind_bars in_custody prison
life_sentence life_imprisonment
lifer life_sentence
lifers life_sentence indeterminate
tagging electronic_monitoring
tagged electronic_monitoring
tag electronic_monitoring
tags electronic_monitoring
bail remand
community_service community_order unpaid_work
probation_officer probation
prison_officer prison_staff
prison_officers prison_staff
warder prison_officer
screws prison_officers
cons prisoners
prison_break escape
breakout escape
escapee escape absconded
escaped escapes absconds
mobile_phones mobile_telephones
drugs_bust seizure
seizures seized
bust seizure
haul seizure seized
dealer supply
dealers supply
drug_dealer supplying_drugs
drug_dealers supplying_drugs
junkie drug_user
junkies drug_users
coke cocaine
crack crack_cocaine
weed cannabis
pot cannabis
dope cannabis
speed amphetamine
ecstasy mdma
legal_highs psychoactive
binge_drinking alcohol
underage under_age
underage_drinking under_age
ciggies cigarettes
fag cigarette
smuggled smuggling
bootleg smuggling counterfeit
fake counterfeit
fakes counterfeit
forged counterfeit forgery
pickpocket theft_from_the_person
shoplifting theft_from_shops
shoplifter theft_from_shops
shoplifters theft_from_shops
car_theft theft_of_vehicle vehicle_crime
car_crime vehicle_crime
stabbing knife
stabbings knife
shooting firearm
shootings firearms
shot firearm
bombing explosion
bomber terrorist
bombers terrorists
extremist extremism
extremists extremism
hooligan football_disorder
hooligans football_disorder
yob antisocial_behaviour
yobs antisocial_behaviour
loan_shark illegal_money_lender
loan_sharks illegal_money_lenders
people_smuggling facilitation
human_smuggling trafficking
sex_slave trafficked
sex_trade prostitution sexual_exploitation
sex_work prostitution
brothel brothels prostitution
brothels prostitution
sex_worker prostitute prostitution
sex_workers prostitutes prostitution
slavery forced_labour servitude
slave forced_labour servitude
slaves forced_labour
grooming sexual_exploitation
paedophile child_sex_offender
paedophiles child_sex_offenders
kidnapping abduction
kidnapped abducted
runaway missing_children
runaways missing_children
missing_kids missing_children
failed_asylum_seeker refused_asylum
bogus abuse
overstayer overstayed
overstayers overstayed
border immigration_control
borders immigration_control
id identity_document
id_card_scheme identity_cards
citizenship naturalisation
citizenship_test life_in_the_uk
green_card settlement
work_permit work_permits
work_permits sponsorship
foreign_students international_students overseas_students
overseas_students international_students
foreign_prisoners foreign_national_prisoners
foreign_criminals foreign_national_prisoners
sent_home returned removed
sent_back returned removed
kicked_out removed deported expelled
holidaymakers travellers
holidaymaker traveller
tourist tourism visitor
tourists visitors tourism
visitor tourist
visitors tourists
teaching_assistant support_staff
dinner_lady school_meals
school_dinners school_meals
school_lunch school_meals
school_lunches school_meals
free_meals free_school_meals
free_lunch free_school_meals
playtime play
bunking_off truancy unauthorised_absence
skive truancy
truants unauthorised_absence
kicked_out_of_school excluded exclusion
excluded exclusion
exclusion excluded
expulsions permanent_exclusions
suspensions fixed_period_exclusions
supply_teacher supply_teachers
tutor tuition
tutors tuition
fees tuition_fees charges
sixth_form post-16
sixth_former post-16
a_level a-level
diplomas diploma
league_table performance_table
league_tables performance_tables
sats key_stage_2
inspector inspection
inspectors inspectorate
ofsted inspection
nappies nappy
breastfeeding breast
vaccinated vaccination immunised
vaccinations immunisation
jabbed vaccinated
checkup health_check
check_up health_check
op_cancelled cancelled_operations
cancelled_ops cancelled_operations
waiting_for_surgery waiting_list
hospital_bugs healthcare_associated_infections
superbugs healthcare_associated_infections
hospital_food catering
mixed_wards mixed_sex_accommodation
mixed_sex_wards mixed_sex_accommodation
specs spectacles
glasses spectacles
teeth dental
prescription prescriptions
chemist pharmacy
chemists pharmacies
pharmacist pharmacy
painkiller analgesic
painkillers analgesics
antidepressants antidepressant
sleeping_pills hypnotics
fertility ivf assisted_conception
ivf assisted_conception
stroke cerebrovascular
strokes cerebrovascular
heart_attack myocardial_infarction
heart_attacks myocardial_infarction
heart_disease cardiovascular
dementia alzheimers
alzheimers dementia
mental_patients psychiatric_patients
breast_cancer mammography
smear cervical_screening
smear_test cervical_screening
organ_donor organ_donation
organ_donors organ_donation
malpractice negligence
botched negligence
cover indemnity guarantee
squaddie_deaths fatalities
brass senior_officers
top_brass senior_officers
generals senior_officers
chinook helicopters
choppers helicopters
helicopter helicopters
body_armour personal_protective_equipment
jeep vehicle
nuclear_sub nuclear_submarine
nuclear_subs nuclear_submarines
trident nuclear_deterrent
nukes nuclear_weapons
bases establishments
base establishment
barracks accommodation
recruit recruitment recruited
recruits recruitment
desertion absent_without_leave
deserters absent_without_leave
awol absent_without_leave
vets_charity veterans
cadets cadet_forces
medals_awarded medals
war_graves commemoration
war_widow widow
war_widows widows
farming agriculture farm
farmers farming agriculture
milk_price farm-gate
price_of_milk farm-gate
slaughter slaughtered
slaughtered slaughter
bovine cattle
mad_cow_disease bse
bird_flu avian_influenza
foot_and_mouth fmd
gm genetically_modified
organic organic_farming
fishing_quota quota
fishermen fishing
fisherman fishing
trawlers vessels
whale whales
seals seal
dolphin cetacean
dolphins cetaceans
rubbish_collection waste_collection
bin_collection waste_collection
bin_collections waste_collection
bin_offences waste_receptacle household_waste
wheelie_bin waste_receptacle
recycled recycling
landfill_tax landfill
flytipping fly-tipping
dog_mess dog_fouling
dog_poo dog_fouling
noise_complaint noise
windmill wind_turbine
windmills wind_turbines
wind_farms wind_turbines onshore_wind
wind_power wind_energy
tidal tidal_power
nuclear_plant nuclear_power_station
nuclear_plants nuclear_power_stations
coal_mine mine colliery
pit colliery
pits collieries
oil_price fuel_price
petrol motor_fuel
carbon_footprint emissions
bulb lamp lighting
light_bulbs lamps
energy_prices fuel_bills
gas_prices fuel_bills
smart_meter smart_meters
sea_defences flood_defences coastal_defences
flood_defence flood_defences
levy tax
vat_returns returns
tax_return self_assessment
tax_returns self_assessment
tax_credits_overpaid overpayments
overpaid overpayment overpayments
overpayment overpaid
unpaid_tax tax_debt
tax_dodging avoidance evasion
tax_evasion evasion
tax_avoidance avoidance
non-doms non-domiciled
non_doms non-domiciled
toxic_assets asset_protection
bailed_out recapitalisation
savers savings
saver savings
piggy_bank savings
credit_union credit_unions
debt_advice money_advice
going_bust insolvency
small_firm small_business
small_firms small_businesses
start-up new_business
startups new_businesses
red_tape_cost administrative_burdens
factory_jobs manufacturing_employment
car_maker vehicle_manufacturer
car_makers vehicle_manufacturers
carmakers vehicle_manufacturers
steelworks steel
shipyard shipbuilding
shipyards shipbuilding
apprentices_started apprenticeship
skills training
jobs_lost job_losses redundancies
job_cuts redundancies reductions
job_losses redundancies
pub_closures public_houses
pubs_closing public_houses
landlord_pub licensee
licensing_hours 24-hour
gamblers gambling
bingo gaming
bookies betting bookmakers
bookie betting bookmaker
horse_racing horserace
lottery_grant lottery
footballer football
stadium stadia
olympic_games olympics
gold_medal medal
telly_licence television_licence
tv_licence television_licence
tv_licences television_licences
bbc_licence television_licence
library_books library
bookshop bookselling
statue memorial
statues memorials
stately_home historic_house
aid_money development_assistance
aid_budget development_assistance
foreign_aid development_assistance overseas_aid
quake earthquake
tsunami disaster
drought famine
pope papal
popes papal
queen her_majesty
royal royal_household
royals royal_family
palace royal_household
mps_expenses parliamentary_allowances
mp_pay members_salaries
lords_reform reform_of_the_house_of_lords
by-election by-elections
ballot_paper ballot_papers
postal_vote postal_voting
postal_votes postal_voting
party_donations donations political_parties
donations donation
referendum referendums
watchdog regulator ombudsman
watchdogs regulators
ombudsman commissioner
ombudsmen commissioners
civil_service civil_servants
quangos non_departmental_public_bodies
think_tank research
tsar champion adviser
czar champion
minister_of_state minister
town_councils parish_councils
council_leader leader
council_boss chief_executive
council_tax_bills council_tax
freesheet council_newspaper publicity
turnout turn-out
twinned twinning
refresh refreshing rebranding
refreshed refreshing
rebrand rebranding branding
revamp refurbishment rebranding
makeover refurbishment
working_on working
probing investigating
investigating investigation
look_into investigate inquire
looked_into investigated inquired
looking_into investigating inquiries
start_looking began_inquiries
crackdown enforcement
clampdown enforcement
sweep enforcement operation
raids searches
raid search
nab arrest
nabbed arrested
caught arrested detected
collared arrested
charged prosecuted
freed rescued released
rescued recovered freed
saved_from rescued
owns owned owner
own owned
owner owned
bosses chief_executives
poverty_line poverty_threshold low_income
bread_line poverty
breadline poverty
hard_up low_income
well_off high_income
fat_cat executive_pay
fat_cats executive_pay
life_expectancy expectation_of_life
pensioners pension_recipients
oap pensioner
oaps pensioners
state_pension retirement_pension
grandparents kinship
stay_at_home carer
nanny childcare
childminder childcare
beeb bbc british_broadcasting_corporation
poll_tax community_charge
bedroom_tax spare_room_subsidy under-occupancy under-occupation size_criteria
granny_tax age-related_allowance
dementia_tax social_care
pasty_tax vat
tampon_tax vat sanitary_products
chunnel channel_tunnel
scotland_yard metropolitan_police
old_bill metropolitan_police police
feds police
lotto national_lottery
lollipop_lady school_crossing_patrol
lollipop_ladies school_crossing_patrol
inland_revenue hm_revenue_and_customs
customs_men customs_officers hm_revenue_and_customs
border_guards border_force border_agency
passport_office passport_service
licensing_agency driver_and_vehicle_licensing_agency
snooper's_charter communications_data
snoopers_charter communications_data
cash_for_clunkers scrappage_scheme
baby_bonds child_trust_fund
baby_bond child_trust_fund
gitmo guantanamo
quangos non-departmental_public_bodies
mandarins senior_civil_servants permanent_secretaries
tagging electronic_monitoring
bus_pass concessionary_travel concessionary_fares
free_bus_pass concessionary_travel
blue_badge disabled_parking
meals_on_wheels community_meals
death_tax inheritance_tax
robin_hood_tax financial_transaction_tax tobin_tax
mansion_tax property_tax
train_fares rail_fares
childminders childcare
creche childcare nursery
uni higher_education
sex sexual
extra additional
next_to beside adjacent
unis higher_education universities
college further_education higher_education
ppl people
govt government
gov government
dept department
depts departments
yr year
yrs years
mths months
info information
avg average
uk_govt government
eu european_union european_commission
part role
play role
drop_litter littering
dropping_litter littering
opens opened operational
handset phone
participate take_part
found identified
taught curriculum lessons learn
evaluate evaluation assessment
evaluating evaluation assessment
hotels overnight_accommodation
`;

/** Past forms that no stem has in common with their verb: each is looked for as that is, in all of its sayings. */
export const IRREGULAR = `ran:run wrote:write gave:give took:take made:make built:build sold:sell bought:buy paid:pay spent:spend left:leave won:win lost:lose
kept:keep held:hold led:lead met:meet sent:send taught:teach thought:think told:tell found:find began:begin drew:draw drove:drive grew:grow knew:know rose:rise
fell:fall chose:choose broke:break spoke:speak stole:steal froze:freeze flew:fly threw:throw came:come became:become sat:sit stood:stand understood:understand
brought:bring caught:catch fought:fight sought:seek dealt:deal felt:feel meant:mean lent:lend bent:bend shut:close cut:cut hit:hit hurt:hurt put:put set:set
swam:swim sang:sing drank:drink rang:ring shook:shake hid:hide bit:bite ate:eat wore:wear tore:tear bore:bear swore:swear withdrew:withdraw
underwent:undergo oversaw:oversee forecast:forecast laid:lay struck:strike hung:hang dug:dig fed:feed fled:flee bred:breed shot:shoot`;

/** Forms of verbs, for those that stand nowhere on record: each with its verb. */
export const PARTICIPLES = `frozen:freeze taken:take given:give written:write broken:break stolen:steal chosen:choose spoken:speak driven:drive risen:rise fallen:fall grown:grow known:know
drawn:draw withdrawn:withdraw flown:fly thrown:throw worn:wear torn:tear hidden:hide forgotten:forget forgot:forget beaten:beat eaten:eat shaken:shake sworn:swear begun:begin
swum:swim sung:sing drunk:drink sunk:sink sank:sink undergone:undergo overseen:oversee seen:see saw:see gone:go went:go done:do did:do lain:lie slept:sleep
crept:creep swept:sweep wept:weep lit:light slid:slide spun:spin stuck:stick swung:swing woken:wake woke:wake overtaken:overtake undertook:undertake undertaken:undertake mistaken:mistake
borne:bear bound:bind ground:grind heard:hear leapt:leap learnt:learn rode:ride ridden:ride shone:shine shrank:shrink shrunk:shrink sewn:sew shown:show sprang:spring strode:stride trod:tread wound:wind`;
