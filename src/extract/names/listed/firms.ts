import { listed } from './listed.ts';

/** Companies, broadcasters and papers whose names have no noun that tells what they are. */
export const FIRMS: readonly string[] =
	listed(`A4e; Abbey National; Abellio; Accenture; Adam Smith International; Aer Lingus; Aggreko; AgustaWestland; Airbus; Airbus UK; Airtours;
	Alcatel; Alfred McAlpine; Alliance and Leicester; Allied Domecq; Allied Irish Bank; Allied Steel and Wire; Alstom; AMEC; Amec; Amey; Angel
	Trains; Anglian Water; Anglo American; Anglo Irish Bank; AOL; Areva; AREVA; Arla Foods; Arqiva; Arriva; Arriva Trains Wales; Arthur
	Andersen; Asda; Associated British Foods; Associated British Ports; Associated Newspapers; Associated Octel; Astra Zeneca; AstraZeneca;
	Atos; Atos Healthcare; Atos IT Services; Atos Origin; Austin Rover; Avanti West Coast; Aviva; Babcock International; Babcock Marine; Babcock
	Rail; BAE Systems; Balfour Beatty; Bank of Ireland; Bank of Scotland; Barclaycard; Barclays; Barclays Bank; Barclays Capital; Barratt Homes;
	Bechtel; Betfair; BHP Billiton; BioNTech; Blackberry; BlackRock; Blackwater; BMW; Boeing; Bombardier; Booker McConnell; Boots the Chemist;
	Bovis Lend Lease; Bradford & Bingley; Bradford and Bingley; Bristow; British Aerospace; British Airports Authority; British Airways; British
	American Tobacco; British Caledonian; British Energy; British Gas; British Leyland; British Midland; British Nuclear Fuels; British Nuclear
	Fuels Limited; British Petroleum; British Shipbuilders; British Steel; British Sugar; British Telecom; Britoil; Brittany Ferries; Britvic;
	BSkyB; BUPA; Bupa; Burger King; Burmah Oil; c2c; Cable & Wireless; Cable and Wireless; Cadbury; Cadbury Schweppes; Cairn Energy; Caledonian
	MacBrayne; CalMac; Cambridge Analytica; Cammell Laird; Canon; Cap Gemini; Capgemini; Capita; Carillion; Carlsberg; Carphone Warehouse;
	Caterpillar; Centrica; Channel 3; Channel 4; Channel Five; Channel Four; Channel Tunnel Rail Link Ltd; Chiltern Railways; Christian
	Salvesen; Chrysler; Cisco; Citibank; Citigroup; Clydesdale Bank; CNN; Co-operative Bank; Co-operative Group; Coca-Cola; Compass Group;
	Connex; Connex South Eastern; Continental Airlines; Coopers & Lybrand; Coopers and Lybrand; Corus; Costain; Coutts; Credit Suisse;
	CrossCountry; Crossrail Ltd; Cunard; Daewoo; Daily Express; Daily Mail; Daily Mirror; Daily Record; Daily Telegraph; Daimler;
	DaimlerChrysler; Danone; De Beers; De La Rue; Debenhams; Dell; Deloitte; Deloitte and Touche; Deutsche Bahn; Deutsche Bank; Devonport
	Management Limited; Devonport Royal Dockyard; DHL; Diageo; Dow Chemical; DuPont; Dyson; E.ON; E.ON UK; EADS; East Midlands Trains; Eastern
	Electricity; Eastman Kodak; easyJet; EasyJet; eBay; Ecotricity; EDF; EDF Energy; EDS; Electronic Data Systems; Eli Lilly; English China
	Clays; English Welsh and Scottish Railway; Enron; Equitable Life; Ericsson; Ernst & Young; Ernst and Young; Eurostar; Eurotunnel; Evening
	Standard; Experian; Exxon Mobil; ExxonMobil; Facebook; Fannie Mae; Ferranti; Fiat; Financial Times; First Capital Connect; First Great
	Western; First Group; First ScotRail; First TransPennine Express; FirstBus; FirstGroup; Flybe; Ford Motor Company; Foster Wheeler; Friends
	Provident; Fujitsu; Fujitsu Services; G4S; Galliford Try; GB News; GB Railfreight; GE Healthcare; GEC-Marconi; General Dynamics; General
	Electric; General Motors; Glaxo; Glaxo Wellcome; GlaxoSmithKline; Glencore; Go Ahead Group; Go-Ahead; Goldman Sachs; Google; Govia; Govia
	Thameslink Railway; Grand Metropolitan; Grant Thornton; Great North Eastern Railway; Great Western Railway; Greene King; Greensill Capital; Group 4 Falck; Group 4 Securicor; Guinness; Halcrow; Halliburton; Hanson Trust; Harland and Wolff; Harrods; Hewlett Packard;
	Hewlett-Packard; Hitachi; Hoechst; Honda; Hotpoint; Huawei; Hutchison Whampoa; Hyundai; ICL Pathway; Imperial Chemical Industries; Imperial
	Tobacco; INEOS; Ineos; Ingeus; Instagram; Interserve; Investec; ITN; ITV; Jaguar Land Rover; Japan Tobacco; John Laing; John Lewis; John
	Lewis Partnership; Johnson & Johnson; Johnson and Johnson; Johnson Matthey; JP Morgan; JPMorgan; KBR; Kellogg Brown and Root; Kellogg, Brown
	and Root; Keolis; Kimberly-Clark; Kraft; Kraft Foods; Kwik Save; Ladbrokes; Lafarge; Laing O’Rourke; Land Rover; Landmark Information Group;
	Leeds Permanent; Legal & General; Legal and General; Lehman Brothers; Leyland Bus; Leyland Vehicles; Lidl; LinkedIn; Littlewoods; Lloyds
	Bank; Lloyds Banking Group; Lloyd’s of London; Lloyds TSB; Lockheed Martin; Logica; LogicaCMG; London & Continental Railways; London and
	Continental Railways; London Overground; London Transport; London Underground; Lonrho; Low Level Waste Repository Ltd; Lucas Aerospace;
	Lucas Industries; Maersk; Magnox; Magnox Electric; Manweb; Marconi; Marks & Spencer; Marks and Spencer; MasterCard; Mastercard; Mazda;
	McDonald’s; McKinsey; McKinsey and Company; Mercedes; Mercedes-Benz; Merck; Merrill Lynch; Merseyrail; Metronet; MG Rover; Michelin;
	Microsoft; Midland Bank; Midland Mainline; Mitie; Mitsubishi; Moderna; Monarch Airlines; Monsanto; Morgan Stanley; Morrisons; Motability;
	Motability Operations; Mott MacDonald; MyTravel; National Express; National Express East Anglia; National Express East Coast; National
	Girobank; National Grid; National Grid Gas; National Grid Transco; National Westminster; National Westminster Bank; Nationwide Building
	Society; NatWest; Nestlé; Nestle; Netflix; Network SouthEast; New Statesman; News Corp; News Corporation; News International; News of the
	World; Nike; Nissan; Nissan Motor; Nokia; Nomura; Norsk Hydro; Nortel; Northern Electric; Northern Foods; Northern Powergrid; Northern Rail;
	Northern Rock; Northrop Grumman; Northumbrian Water; Norwich Union; Novartis; Novo Nordisk; npower; Npower; Ocado; Octopus Energy;
	Olivetti; Openreach; P&O; P&O Ferries; Palantir; Pan Am; Panasonic; Parcelforce; Parcelforce Worldwide; Peel Holdings; Peel Ports; Perenco;
	Persimmon; Persimmon Homes; Peugeot; Pfizer; Philip Morris; PhonepayPlus; Plessey; Porterbrook; PowerGen; Powergen; Premier Foods; Press
	Association; PricewaterhouseCoopers; Private Eye; Procter & Gamble; Procter and Gamble; PwC; Qantas; Qatar Airways; Racal; Rank Xerox;
	Raytheon; Reed Elsevier; Reed in Partnership; Remploy; Renault; Rentokil; Rentokil Initial; Reuters; Rio Tinto; Roche; Rolls Royce;
	Rolls-Royce; Rolls-Royce Marine; Rover Group; Rowntree Mackintosh; Royal & SunAlliance; Royal Bank of Scotland; Royal Dutch Shell; RWE; RWE
	npower; Ryanair; Saatchi and Saatchi; SABMiller; Sainsbury’s; Samsung; Sanofi; Sanofi Pasteur; Santander; Schlumberger; Scotrail; ScotRail;
	Scottish & Newcastle; Scottish and Newcastle; Scottish and Southern Electricity Networks; Scottish and Southern Energy; Scottish
	Hydro-Electric; Scottish Life; Scottish Power; Scottish Widows; ScottishPower; Sea Containers; Seagram; Sealink; Securicor; Seeboard; Sema
	Group; Serco; Serco Group; Severn Trent; Severn Trent Water; Shell Expro; Shell UK; Short Brothers; Siemens; Silverlink; SITA UK; Skanska;
	Sky News; Skype; Smith & Nephew; Smith and Nephew; SmithKline Beecham; Snapchat; Sodexo; Sodexo Justice Services; Sony; Sotheby’s; South
	Eastern Trains; South Wales Electricity; South West Trains; South West Water; South Western Railway; Southern Electric; Southern Rail;
	Southern Water; Sports Direct; Stagecoach; Standard Chartered; Standard Life; Starbucks; Statoil; Stena Line; Stena Sealink; Steria; Subsea
	7; Sun Alliance; Sun Life; Sunday Express; Sunday Mirror; Sunday Telegraph; Sunday Times; Superdrug; Sutton and East Surrey Water; Swan
	Hunter; Swissport; Syngenta; T-Mobile; TalkTalk; Tata Motors; Tata Steel; Tate & Lyle; Tate and Lyle; Taylor Wimpey; Telewest; Tesco;
	Texaco; Thales; Thales UK; Thames Trains; Thames Water; Thomas Cook; Thomson Holidays; Thorn EMI; ThyssenKrupp; TikTok; Total E&P; Toyota;
	Trafalgar House; Trans World Airlines; TransPennine Express; Travis Perkins; Trinity Mirror; TSB; TSB Bank; Tube Lines; Tullow Oil; Twitter;
	Ulster Bank; Ulsterbus; Unilever; Union Carbide; Unipart; United Biscuits; United Utilities; Urenco; Vauxhall; Vauxhall Motors; Veolia;
	Verizon; Vestas; Vickers; Vickers Shipbuilding; Virgin Atlantic; Virgin Cross Country; Virgin Media; Virgin Rail; Virgin Trains; Virgin West
	Coast; Viridian; Visteon; Vodafone; Volkswagen; Volvo; Vosper Thornycroft; VT Group; Walmart; Weir Group; Welsh Water; Wessex Trains; Wessex
	Water; West Anglia Great Northern; West Coast Trains; Westinghouse; Westland Helicopters; WH Smith; WhatsApp; Whitbread; WikiLeaks;
	Wikileaks; William Hill; Wimpey; Wonga; Woolworths; WorldCom; Xerox; Yahoo; Yarrow Shipbuilders; Yorkshire Electricity; Yorkshire Water;
	YouGov; YouTube; Zurich Insurance`);
