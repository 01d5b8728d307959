import { listed } from './listed.ts';

/** Agreements, laws and events that are called by words which tell little of what they are. */
export const TERMS: readonly string[] =
	listed(`Agenda for Change; Anglo-Irish Agreement; Armed Forces Covenant; Balfour Declaration; Barnett formula; Belfast Agreement; Bill of
	Rights; Brexit; Civil Service Code; Combined Code; Common Market; Commonwealth Games;
	Copenhagen Accord; Corn Laws; Data Protection Principles; Decent Homes Standard; Doha Development Agenda; Doha
	Round; Domesday Book; Downing Street Declaration; Early Years Foundation Stage; Entente Cordiale; European Arrest Warrant;
	Free Trade Area; Freedom of Information; General Agreement on Tariffs and Trade; General Agreement on Trade in Services; Geneva
	Convention; Geneva Conventions; Gleneagles Agreement; Good Friday Agreement; Green Belt; Green Book; Green Cross Code; Greenwich Mean
	Time; Hague Convention; Helsinki Final Act; Highway Code; Individual Savings Account; International Health
	Regulations; Invictus Games; Istanbul Convention; Kyoto Protocol; Lisbon Agenda; Lisbon Treaty; Local Government Finance Settlement;
	Lomé Convention; Maastricht criteria; Maastricht Treaty; Macpherson Report; Magna Carta; Marshall Plan; Millennium Development Goals;
	Millennium Dome; Ministerial Code; Montreal Protocol; National Curriculum; Natura 2000; Nimrod MRA4; North Sea oil; Northern Ireland
	Protocol; Nuclear Non-Proliferation Treaty; Nuremberg Principles; Olympic Games; Operating and Financial Review; Oslo Accords; Ottawa
	Convention; Paralympic Games; Paris Agreement; Paris Club; Poor Law; Poor Laws; Pre-Budget Report; Premium Bonds; Queen’s Award;
	Queen’s Speech; Ramsar Convention; Red Book; Refugee Convention; Retail Prices Index; Riot Act; Rome Statute; Salisbury Convention;
	Schengen; Schengen Agreement; Schengen Information System; Sewel Convention; Single European Act; Six-Day War; Social Chapter; Social
	Charter; Special Drawing Rights; St Andrews Agreement; Stability and Growth Pact; State Opening of Parliament; Stockholm Programme;
	Sunningdale Agreement; Sustainable Development Goals; Thames Gateway; Treaty of Lisbon; Treaty of Rome; Treaty on European Union;
	Trident; Uruguay Round; Vienna Convention; Washington Treaty; West Lothian Question; Windsor Framework; Withdrawal Agreement; Working
	Time Directive; World Cup; Yalta Agreement`);
