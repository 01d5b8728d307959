import { listed } from './listed.ts';

/** Bodies between states and in other countries whose names hold an `and` or no noun that tells what they are; armed groups too. */
export const BODIES_ABROAD: readonly string[] =
	listed(`Abu Sayyaf; African Union; Al Jazeera; Al Qaeda; Al-Jazeera; Al-Muhajiroun; Al-Nusra; Al-Qaeda; al-Qaeda; al-Qaida; Al-Shabaab; al-Shabaab;
	Ansar al-Islam; Arab League; Association of Southeast Asian Nations; Ba’ath Party; Basij; Boko Haram; Central Intelligence Agency;
	Commonwealth of Independent States; Communist Party of China; Consultative Group on International Agricultural Research; Council of Europe;
	Court of Justice of the European Communities; Court of Justice of the European Union; Daesh; Department of Homeland Security; Dáil;
	Enterprise Ireland; EU Council; Euratom; Euro Group; Eurocontrol; Eurocorps; Eurojust; EuropeAid; European Bank for Reconstruction and
	Development; European Central Bank; European Centre for Disease Prevention and Control; European Chemicals Agency; European Coal and Steel
	Community; European Commission; European Communities; European Community; European Council; European Court of Auditors; European Court of
	Human Rights; European Court of Justice; European Defence Agency; European Economic Community; European Environment Agency; European
	External Action Service; European Food Safety Authority; European Free Trade Association; European Investment Bank; European Medicines
	Agency; European Parliament; European Space Agency; European Union; Europol; Eurostat; Fatah; Federal Aviation Administration; Federal
	Bureau of Investigation; Federal Reserve; Financial Action Task Force; Food and Agriculture Organisation; Food and Agriculture Organization;
	Food and Drug Administration; Free Syrian Army; Fretilin; Frontex; Garda; Garda Síochána; Gavi; GAVI Alliance; Gazprom; General Assembly;
	Global Environment Facility; Global Fund for AIDS, Tuberculosis and Malaria; Global Fund to Fight AIDS, Tuberculosis and Malaria; Global
	Partnership for Education; Gulf Co-operation Council; Gulf Cooperation Council; Hamas; Haqqani Network; Hezbollah; Hizb ut-Tahrir;
	Hizbollah; Hizbullah; Holy See; Houthis; Human Rights Council; Inter-American Development Bank; Inter-Parliamentary Union; International
	Agency for Research on Cancer; International Atomic Energy Agency; International Bank for Reconstruction and Development; International
	Civil Aviation Organisation; International Civil Aviation Organization; International Committee of the Red Cross; International Court of
	Justice; International Criminal Court; International Criminal Tribunal for Rwanda; International Criminal Tribunal for the former
	Yugoslavia; International Development Association; International Energy Agency; International Finance Corporation; International Fund for
	Agricultural Development; International Labour Organisation; International Labour Organization; International Maritime Organisation;
	International Maritime Organization; International Monetary Fund; International Olympic Committee; International Organisation for Migration;
	International Organization for Migration; International Security Assistance Force; International Telecommunication Union; International
	Whaling Commission; Interpol; Iraqi Governing Council; Islamic Jihad; Islamic Revolutionary Guard Corps; Islamic State; Janjaweed; Jemaah
	Islamiyah; Khmer Rouge; Knesset; Kosovo Liberation Army; Kuomintang; Kurdistan Workers Party; Lashkar-e-Taiba; Lashkar-e-Tayyiba; League of
	Nations; Lord’s Resistance Army; Mossad; Movement for Democratic Change; National Transitional Council; North Atlantic Council; North
	Atlantic Treaty Organisation; North Atlantic Treaty Organization; Office for the Co-ordination of Humanitarian Affairs; Office for the
	Coordination of Humanitarian Affairs; Office of the High Representative; Oireachtas; Organisation for Economic Co-operation and Development;
	Organisation for Economic Cooperation and Development; Organisation for European Economic Co-operation; Organisation for Security and
	Co-operation in Europe; Organisation for the Prohibition of Chemical Weapons; Organisation of African Unity; Organisation of American
	States; Organisation of Islamic Co-operation; Organisation of Petroleum Exporting Countries; Palestine Liberation Organisation; Palestinian
	Authority; Palestinian National Authority; Pan American Health Organisation; Peshmerga; Politburo; Provisional IRA; Quds Force; RENAMO;
	Renamo; Revolutionary Guards; Revolutionary United Front; Royal Canadian Mounted Police; Security Council; Sendero Luminoso; Shining Path;
	South East Asia Treaty Organisation; Southern African Development Community; Sudan People’s Liberation Army; Sudan People’s Liberation
	Movement; Syrian Democratic Forces; Taliban; Tamil Tigers; Tatmadaw; UN AIDS; UN General Assembly; UN Security Council; UN Women; UNAIDS;
	UNHabitat; Unicef; United Nations; United Nations Children’s Fund; United Nations Development Programme; United Nations Educational,
	Scientific and Cultural Organisation; United Nations Environment Programme; United Nations General Assembly; United Nations High
	Commissioner for Refugees; United Nations Office on Drugs and Crime; United Nations Population Fund; United Nations Relief and Works Agency;
	United Nations Security Council; United States Congress; Universal Postal Union; US Congress; US Department of State; US Federal Reserve; US
	Senate; US State Department; Vatican; Viet Cong; Wagner Group; Warsaw Pact; Western European Union; Workers Party of Korea; World Bank;
	World Customs Organisation; World Customs Organization; World Economic Forum; World Food Programme; World Health Assembly; World Health
	Organisation; World Health Organization; World Intellectual Property Organisation; World Intellectual Property Organization; World
	Meteorological Organisation; World Meteorological Organization; World Organisation for Animal Health; World Trade Organisation; World Trade
	Organization; ZANU-PF; Zanu-PF; Zapu`);
