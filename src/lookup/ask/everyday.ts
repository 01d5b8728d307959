import { wordsIn } from '../../corpus/words/fold.ts';

/**
 * What people type, and what the record may say for it: a line each, the typed word first. Words joined by `_` stand together. What was
 * typed is looked for as well, and counts for more.
 */
const ALIKE = `
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
paid funding funded payment grant
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
merged merger merging
merge merger merging
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
rubbish waste
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
open opened
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
teach training
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
goes allocated allocation paid
went allocated allocation paid
save saving savings
saves saving savings
`;

/** A way of saying something: stems that stand together. */
export type Saying = readonly string[];

/** Words that a person may type for one thing. */
const LONGEST = 3;

const sayings: ReadonlyMap<string, readonly Saying[]> = readSayings(ALIKE);

function readSayings(lines: string): ReadonlyMap<string, readonly Saying[]> {
	const found = new Map<string, Saying[]>();
	for (const line of lines.trim().split('\n')) {
		const [typed = [], ...others] = line.split(' ').map(stemsOf);
		const key = typed.join(' ');
		found.set(key, [...(found.get(key) ?? []), ...others]);
	}
	return found;
}

function stemsOf(words: string): Saying {
	return wordsIn(words.replaceAll('_', ' ')).map(({ stem }) => stem);
}

/** What the record may say for the words that begin at a place, the longest run of them first; null where nothing is known. */
export function sayingsAt(
	stems: readonly string[],
	at: number,
): { readonly words: number; readonly sayings: readonly Saying[] } | null {
	for (let words = Math.min(LONGEST, stems.length - at); words > 0; words--) {
		const found = sayings.get(stems.slice(at, at + words).join(' '));
		if (found !== undefined) return { words, sayings: found };
	}
	return null;
}
