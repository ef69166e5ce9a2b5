import type { CountryCode } from '../records';

/** A body of the field: short name, other names, what kind of actor it is, and the country of a national one. */
export interface Organisation {
  readonly name: string;
  readonly names: readonly string[];
  readonly type: 'international' | 'process' | 'national' | 'civil' | 'foundation' | 'academic' | 'private';
  readonly country?: CountryCode;
}

type Row = readonly [name: string, otherNames: string, country?: CountryCode];

const INTERNATIONAL: readonly Row[] = [
  ['IOM', 'International Organization for Migration;International Organisation for Migration'],
  [
    'UNHCR',
    'United Nations High Commissioner for Refugees;UN Refugee Agency;Office of the United Nations High Commissioner for Refugees',
  ],
  [
    'OHCHR',
    'Office of the High Commissioner for Human Rights;UNOHCHR;UN High Commissioner for Human Rights;Office of the United Nations High Commissioner for Human Rights',
  ],
  ['UNICEF', "United Nations Children's Fund;UN Children's Fund"],
  ['UNDP', 'United Nations Development Programme;UN Development Programme'],
  ['UNFPA', 'United Nations Population Fund;UN Population Fund'],
  ['UNITAR', 'United Nations Institute for Training and Research'],
  ['UNIFEM', 'United Nations Development Fund for Women'],
  ['UN Women', 'UN-Women'],
  ['UNODC', 'United Nations Office on Drugs and Crime;UN Office on Drugs and Crime'],
  ['UNESCO', 'United Nations Educational, Scientific and Cultural Organization'],
  ['UNCTAD', 'United Nations Conference on Trade and Development'],
  ['UNEP', 'United Nations Environment Programme;UN Environment'],
  ['UNIDO', 'United Nations Industrial Development Organization'],
  ['UNAIDS', 'Joint United Nations Programme on HIV/AIDS'],
  ['UNOG', 'United Nations Office at Geneva'],
  [
    'UN DESA',
    'DESA;UNDESA;Department of Economic and Social Affairs;United Nations Department of Economic and Social Affairs',
  ],
  ['UN OLA', 'Office of Legal Affairs;United Nations Office of Legal Affairs;UN Office of Legal Affairs'],
  ['UNU', 'United Nations University'],
  ['UNRWA', 'United Nations Relief and Works Agency'],
  ['OCHA', 'Office for the Coordination of Humanitarian Affairs'],
  [
    'ILO',
    'International Labour Organization;International Labour Organisation;International Labor Organization;International Labour Office',
  ],
  ['WHO', 'World Health Organization;World Health Organisation'],
  ['FAO', 'Food and Agriculture Organization'],
  ['IFAD', 'International Fund for Agricultural Development'],
  ['World Bank', 'The World Bank;World Bank Institute'],
  ['IMF', 'International Monetary Fund'],
  ['WTO', 'World Trade Organization;World Trade Organisation'],
  [
    'OECD',
    'Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development',
  ],
  ['OSCE', 'Organization for Security and Co-operation in Europe;Organisation for Security and Co-operation in Europe'],
  ['OAS', 'Organization of American States'],
  ['EU', 'European Union;European Commission;EU Delegation;E.U.;EC'],
  ['Council of Europe', ''],
  ['African Union', ''],
  ['ECOWAS', 'Economic Community of West African States'],
  ['SADC', 'Southern African Development Community'],
  ['ASEAN', 'Association of Southeast Asian Nations;Association of South-East Asian Nations'],
  ['SAARC', 'South Asian Association for Regional Cooperation'],
  ['CARICOM', 'Caribbean Community'],
  ['Mercosur', 'MERCOSUR;Mercado Común del Sur'],
  ['Andean Community', 'Andean Community of Nations'],
  ['ECLAC', 'Economic Commission for Latin America and the Caribbean;CEPAL'],
  ['UNECA', 'Economic Commission for Africa'],
  ['ESCAP', 'UNESCAP;Economic and Social Commission for Asia and the Pacific'],
  ['ESCWA', 'Economic and Social Commission for Western Asia'],
  ['Inter-American Development Bank', 'IADB;IDB'],
  ['MIF', 'Multilateral Investment Fund'],
  ['Asian Development Bank', 'ADB'],
  ['African Development Bank', 'AfDB'],
  [
    'ICMPD',
    'International Centre for Migration Policy Development;International Center for Migration Policy Development',
  ],
  ['International Organisation of La Francophonie', 'Organisation internationale de la Francophonie'],
  ['Commonwealth Secretariat', ''],
  ['Interpol', 'INTERPOL'],
  ['Europol', 'EUROPOL'],
  ['Frontex', 'FRONTEX'],
  ['CELADE', 'Latin American and Caribbean Center for Demography'],
  ['League of Arab States', 'Arab League'],
  ['ICRC', 'International Committee of the Red Cross'],
  ['IFRC', 'International Federation of Red Cross and Red Crescent Societies'],
];

const PROCESSES: readonly Row[] = [
  ['GFMD', 'Global Forum on Migration and Development;Global Forum'],
  ['GFMD Support Unit', ''],
  ['GFMD Taskforce', 'GFMD Task Force'],
  ['GMG', 'Global Migration Group'],
  ['RCM', 'Regional Conference on Migration;Puebla Process'],
  ['South American Conference on Migration', 'South American Migration Conference'],
  ['Bali Process', ''],
  ['Colombo Process', 'Colombo process'],
  ['Abu Dhabi Dialogue', ''],
  ['Budapest Process', ''],
  ['Prague Process', ''],
  ['Rabat Process', ''],
  ['Khartoum Process', ''],
  ['Söderköping Process', 'Soderkoping Process'],
  ['MIDSA', 'Migration Dialogue for Southern Africa'],
  ['MIDWA', 'Migration Dialogue for West Africa'],
  [
    'IGC',
    'Inter-Governmental Consultations;Intergovernmental Consultations;Inter-Governmental Consultations on Asylum, Refugees and Migration',
  ],
  ['5+5 Dialogue', '5 + 5 Dialogue'],
  ['Berne Initiative', ''],
  ['Youth Employment Network', 'YEN'],
  ['Civil Society Days', 'CSD'],
  ["People's Global Action", "People's Global Action on Migration, Development and Human Rights;PGA"],
];

const CIVIL: readonly Row[] = [
  ['NGO Committee on Migration', ''],
  ['Caritas', 'Caritas Internationalis'],
  ['ICMC', 'International Catholic Migration Commission'],
  ['Human Rights Watch', 'HRW'],
  ['Amnesty International', ''],
  ['PICUM', 'Platform for International Cooperation on Undocumented Migrants'],
  ['Migrant Forum in Asia', 'MFA'],
  ['Migrant Rights International', 'Migrants Rights International'],
  ['Public Services International', 'PSI'],
  ['ITUC', 'International Trade Union Confederation'],
  ['ICFTU', 'International Confederation of Free Trade Unions'],
  ['ICVA', 'International Council of Voluntary Agencies'],
  ['Save the Children', ''],
  ['Oxfam', ''],
  ['Anti-Slavery International', ''],
  ['La Strada', 'La Strada International'],
  ['GAATW', 'Global Alliance Against Traffic in Women'],
  ['International Organisation of Employers', 'IOE'],
];

const FOUNDATIONS: readonly Row[] = [
  ['MacArthur Foundation', 'John D. and Catherine T. MacArthur Foundation'],
  ['BBVA Bancomer Foundation', 'Bancomer Foundation;BBVA Foundation', 'MEX'],
  ['King Baudouin Foundation', '', 'BEL'],
  ['Ford Foundation', ''],
  ['Rockefeller Foundation', ''],
  ['Open Society Foundations', 'Open Society Institute'],
  ['Ayala Foundation', '', 'PHL'],
];

const ACADEMIC: readonly Row[] = [
  ['Migration Policy Institute', 'MPI'],
  ['FOCAL', 'Canadian Foundation for the Americas'],
  ['SAMP', 'Southern African Migration Project;Southern African Migration Programme'],
  ['ISIM', 'Institute for the Study of International Migration'],
  ['Population Council', ''],
];

const NATIONAL: readonly Row[] = [
  ['SRE', 'Mexican Ministry of Foreign Affairs;Secretaría de Relaciones Exteriores', 'MEX'],
  ['INM', 'National Migration Institute;NMI;Instituto Nacional de Migración', 'MEX'],
  ['USAID', 'United States Agency for International Development', 'USA'],
  ['US Department of State', 'U.S. Department of State;State Department', 'USA'],
  ['DFID', 'Department for International Development', 'GBR'],
  ['GTZ', 'Gesellschaft für Technische Zusammenarbeit', 'DEU'],
  ['GIZ', 'Gesellschaft für Internationale Zusammenarbeit', 'DEU'],
  ['SIDA', 'Sida;Swedish International Development Cooperation Agency', 'SWE'],
  ['CIDA', 'Canadian International Development Agency', 'CAN'],
  ['SDC', 'Swiss Agency for Development and Cooperation;Swiss Development Agency', 'CHE'],
  ['POEA', 'Philippine Overseas Employment Administration', 'PHL'],
  ['OWWA', 'Overseas Workers Welfare Administration', 'PHL'],
];

const GROUPS: readonly (readonly [Organisation['type'], readonly Row[]])[] = [
  ['international', INTERNATIONAL],
  ['process', PROCESSES],
  ['civil', CIVIL],
  ['foundation', FOUNDATIONS],
  ['academic', ACADEMIC],
  ['national', NATIONAL],
];

/** The bodies that documents of the field name most, each under its usual short name. */
export const ORGANISATIONS: readonly Organisation[] = GROUPS.flatMap(([type, rows]) =>
  rows.map(([name, names, country]) => ({
    name,
    names: [name, ...names.split(';').filter(Boolean)],
    type,
    ...(country ? { country } : {}),
  })),
);
