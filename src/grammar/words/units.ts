import type { WordList } from './word-list.ts';

/** Units by their one spelling, each with the forms in which it is printed. A bare `m` and `g` need a space or a figure before them. */
export const UNITS = {
	'per cent': {
		'per cent': 'The rate was 12 per cent in Leeds.',
		percent: 'The rate was 12 percent in Leeds.',
		'%': 'The rate was 12% in Leeds.',
		pc: 'The rate was 12pc in Leeds.',
	},
	'percentage points': {
		'percentage points': 'The rate fell by 3 percentage points.',
		'percentage point': 'The rate fell by 1 percentage point.',
		'per cent points': 'The rate fell by 3 per cent points.',
	},
	kg: {
		kg: 'Officers seized 40 kg of resin.',
		kgs: 'Officers seized 40 kgs of resin.',
		kilo: 'Officers seized 1 kilo of resin.',
		kilos: 'Officers seized 40 kilos of resin.',
		kilogram: 'Officers seized 1 kilogram of resin.',
		kilograms: 'Officers seized 40 kilograms of resin.',
		kilogramme: 'Officers seized 1 kilogramme of resin.',
		kilogrammes: 'Officers seized 40 kilogrammes of resin.',
	},
	grams: {
		g: 'Officers seized 6 g of resin.',
		gram: 'Officers seized 1 gram of resin.',
		grams: 'Officers seized 6 grams of resin.',
		gramme: 'Officers seized 1 gramme of resin.',
		grammes: 'Officers seized 6 grammes of resin.',
	},
	mg: { mg: 'The limit is 80 mg in blood.', milligrams: 'The limit is 80 milligrams in blood.' },
	micrograms: {
		microgrammes: 'The limit is 35 microgrammes in breath.',
		micrograms: 'The limit is 35 micrograms in breath.',
	},
	tonnes: {
		tonne: 'The plant burns 1 tonne of straw.',
		tonnes: 'The plant burns 12.4 tonnes of straw.',
		ton: 'The plant burns 1 ton of straw.',
		tons: 'The plant burns 12 tons of straw.',
	},
	ounces: { ounce: 'He held 1 ounce of gold.', ounces: 'He held 5 ounces of gold.' },
	km: {
		km: 'The road is 12 km long.',
		kilometre: 'The road is 1 kilometre long.',
		kilometres: 'The road is 12 kilometres long.',
	},
	miles: { mile: 'The road is 1 mile long.', miles: 'The road is 12 miles long.' },
	metres: {
		m: 'The mast is 80 m high.',
		metre: 'The wall is 1 metre high.',
		metres: 'The mast is 80 metres high.',
	},
	cm: { cm: 'The blade is 12 cm long.', centimetres: 'The blade is 12 centimetres long.' },
	mm: { mm: 'The gauge is 12 mm wide.', millimetres: 'The gauge is 12 millimetres wide.' },
	feet: {
		ft: 'The mast is 80 ft high.',
		foot: 'A 6 foot wall was built.',
		feet: 'The mast is 80 feet high.',
	},
	inches: { inch: 'The blade is 1 inch long.', inches: 'The blade is 12 inches long.' },
	yards: { yards: 'The path is 200 yards long.' },
	hectares: {
		ha: 'The site covers 40 ha of heath.',
		hectare: 'The site covers 1 hectare of heath.',
		hectares: 'The site covers 40 hectares of heath.',
	},
	acres: { acre: 'The site covers 1 acre of heath.', acres: 'The site covers 40 acres of heath.' },
	'square metres': {
		'square metres': 'The office has 900 square metres of floor.',
		'sq m': 'The office has 900 sq m of floor.',
		'm²': 'The office has 900 m² of floor.',
		'square metre': 'The booth has 1 square metre of floor.',
	},
	'square feet': {
		'square feet': 'The office has 900 square feet of floor.',
		'sq ft': 'The office has 900 sq ft of floor.',
	},
	'square miles': { 'square miles': 'The county covers 900 square miles of moor.' },
	'square km': {
		'square kilometres': 'The county covers 900 square kilometres of moor.',
		'sq km': 'The county covers 900 sq km of moor.',
	},
	'cubic metres': { 'cubic metres': 'The tank holds 900 cubic metres of water.' },
	litres: {
		litre: 'The tank holds 1 litre of fuel.',
		litres: 'The tank holds 900 litres of fuel.',
	},
	ml: { ml: 'The phial holds 50 ml of water.', millilitres: 'The phial holds 50 millilitres of water.' },
	gallons: { gallons: 'The tank holds 900 gallons of fuel.' },
	barrels: { barrels: 'The field gave 900 barrels of oil.' },
	MW: { mw: 'The farm has 300 MW of capacity.', megawatts: 'The farm has 300 megawatts of capacity.' },
	GW: { gw: 'The grid has 60 GW of capacity.', gigawatts: 'The grid has 60 gigawatts of capacity.' },
	kW: { kw: 'The boiler gives 12 kW of heat.', kilowatts: 'The boiler gives 12 kilowatts of heat.' },
	kWh: {
		kwh: 'The house used 900 kWh of power.',
		'kilowatt hours': 'The house used 900 kilowatt hours of power.',
	},
	MWh: {
		mwh: 'The works used 900 MWh of power.',
		'megawatt hours': 'The works used 900 megawatt hours of power.',
	},
	GWh: {
		gwh: 'The town used 900 GWh of power.',
		'gigawatt hours': 'The town used 900 gigawatt hours of power.',
	},
	TWh: {
		twh: 'The country used 300 TWh of power.',
		'terawatt hours': 'The country used 300 terawatt hours of power.',
	},
	mph: { mph: 'The limit is 30 mph here.', 'miles per hour': 'The limit is 30 miles per hour here.' },
	Mbps: {
		mbps: 'Homes will get 2 Mbps lines.',
		'megabits per second': 'Homes will get 2 megabits per second lines.',
	},
	MHz: { mhz: 'The band lies at 900 MHz now.', megahertz: 'The band lies at 900 megahertz now.' },
	decibels: { db: 'The noise was 57 dB there.', decibels: 'The noise was 57 decibels there.' },
	degrees: {
		degrees: 'Warming of 2 degrees is feared.',
		'°c': 'Warming of 2 °C is feared.',
		'degrees celsius': 'Warming of 2 degrees Celsius is feared.',
		'°': 'Warming of 2° is feared.',
	},
	'parts per million': { 'parts per million': 'The air held 380 parts per million of it.' },
	units: { 'units of alcohol': 'They drank 21 units of alcohol.' },
} as const satisfies Readonly<Record<string, WordList>>;

/** Money by its sign, with the words that are printed behind the number. */
export const CURRENCIES = {
	'£': {
		pounds: 'The grant was 80 million pounds.',
		pound: 'It cost 1 pound.',
		sterling: 'The grant was 80 million sterling.',
	},
	$: { dollars: 'The grant was 80 million dollars.', dollar: 'It cost 1 dollar.' },
	'€': { euros: 'The grant was 80 million euros.', euro: 'The grant was 80 million euro.' },
	cents: { cents: 'The levy is 5 cents.', cent: 'The levy is one cent.' },
	pence: { pence: 'The levy is 5 pence.', p: 'The levy is 5p.', penny: 'The levy is one penny.' },
} as const satisfies Readonly<Record<string, WordList>>;

/** Signs and letters that stand before a sum of money. */
export const CURRENCY_SIGNS: Readonly<Record<string, keyof typeof CURRENCIES>> = {
	'£': '£',
	$: '$',
	'€': '€',
	US$: '$',
	GBP: '£',
	EUR: '€',
	USD: '$',
};

/** Lengths of time by their one spelling. */
export const DURATIONS = {
	years: { years: 'The review took three years.', year: 'The review took one year.' },
	months: { months: 'The review took three months.', month: 'The review took one month.' },
	weeks: { weeks: 'The review took three weeks.', week: 'The review took one week.' },
	days: { days: 'The review took 28 days.', day: 'The review took one day.' },
	hours: {
		hours: 'The review took 36 hours.',
		hour: 'The review took one hour.',
		hrs: 'The review took 36 hrs.',
	},
	minutes: {
		minutes: 'The call took eight minutes.',
		minute: 'The call took one minute.',
		mins: 'The call took 8 mins.',
	},
	seconds: { seconds: 'The call took 30 seconds.' },
	decades: { decades: 'The works took two decades.', decade: 'The works took one decade.' },
	centuries: { centuries: 'The works took two centuries.' },
	fortnights: { fortnight: 'The works took one fortnight.' },
} as const satisfies Readonly<Record<string, WordList>>;

/** Words between a number and its length of time that change neither. */
export const DURATION_KINDS = {
	calendar: 'The review took three calendar months.',
	working: 'The review took 28 working days.',
	sitting: 'The review took 12 sitting days.',
	consecutive: 'The review took three consecutive years.',
	full: 'The review took three full years.',
	financial: 'The review took three financial years.',
	academic: 'The review took three academic years.',
	whole: 'The review took three whole years.',
	complete: 'The review took three complete years.',
} as const satisfies WordList;
