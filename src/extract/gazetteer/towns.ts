import { phraseCue, PhraseMatcher } from '../phrases';
import type { CountryCode } from '../records';

/**
 * Towns, states and provinces whose own practices documents of the field report, by country.
 * They attribute a practice to its country; they are no mention of the country.
 */
const TOWNS: Readonly<Record<CountryCode, string>> = {
  USA: "New York City;New York's;New York State;California;Texas;Los Angeles;Chicago;San Francisco;Illinois;Arizona;Houston;Philadelphia;Seattle;Minnesota;Florida",
  CAN: 'Toronto;Ontario;Quebec;Québec;British Columbia;Vancouver;Montreal;Montréal;Manitoba;Alberta;Saskatchewan;Nova Scotia;New Brunswick;Calgary;Winnipeg',
  NLD: 'Amsterdam;Rotterdam;Utrecht;Eindhoven',
  ESP: 'Barcelona;Catalonia;Andalusia;Andalucía;Madrid;Huelva;Bilbao;Basque Country;Murcia',
  ITA: 'Emilia-Romagna;Modena;Milan;Lombardy;Tuscany;Palermo;Turin;Piedmont;Veneto;Lampedusa;Sicily;Bologna;Naples',
  DEU: 'Berlin;Hamburg;Munich;Stuttgart;Frankfurt;Cologne;Bavaria;Baden-Württemberg;North Rhine-Westphalia;Leipzig',
  GBR: 'London;Glasgow;Birmingham;Manchester;Bristol;Leeds;Sheffield;Northern Ireland',
  BEL: 'Flanders;Wallonia;Antwerp;Ghent',
  FRA: 'Marseille;Lyon;Grande-Synthe;Seine-Saint-Denis;Île-de-France;Calais',
  PRT: 'Lisbon;Porto;Braga',
  DNK: 'Copenhagen;Aarhus',
  NOR: 'Oslo;Bergen',
  FIN: 'Helsinki;Espoo',
  CHE: 'Zurich;Zürich;Lausanne',
  POL: 'Warsaw;Gdańsk;Gdansk;Kraków',
  IRL: 'Dublin',
  AUS: 'New South Wales;Melbourne;Sydney;Queensland;Western Australia;South Australia;Tasmania;Brisbane',
  NZL: 'Auckland;Wellington;Christchurch',
  MEX: 'Chiapas;Zacatecas;Jalisco;Michoacán;Oaxaca;Guanajuato;Tapachula;Tijuana;Ciudad Juárez;Puebla State;Veracruz',
  BRA: 'São Paulo;Sao Paulo;Roraima;Boa Vista;Rio Grande do Sul',
  ARG: 'Buenos Aires;Rosario;Mendoza',
  COL: 'Bogotá;Bogota;Medellín;Medellin;Cúcuta;Barranquilla',
  ECU: 'Quito;Guayaquil;Cuenca',
  PER: 'Lima;Tumbes;Arequipa',
  CHL: 'Santiago de Chile;Valparaíso;Antofagasta',
  URY: 'Montevideo',
  IND: 'Kerala;Punjab;Tamil Nadu;Gujarat;Andhra Pradesh;Telangana;Delhi;Mumbai',
  PAK: 'Karachi;Lahore;Sindh;Khyber Pakhtunkhwa',
  BGD: "Dhaka;Cox’s Bazar;Cox's Bazar;Chittagong;Sylhet",
  NPL: 'Kathmandu;Pokhara',
  CHN: 'Shanghai;Guangdong;Beijing;Shenzhen;Fujian',
  KOR: 'Seoul;Ansan;Busan',
  JPN: 'Tokyo;Osaka;Hamamatsu',
  IDN: 'East Java;West Java;Central Java;Jakarta;Lombok',
  MYS: 'Sabah;Sarawak;Kuala Lumpur;Penang;Johor',
  ZAF: 'Johannesburg;Cape Town;Gauteng;Tshwane;Durban',
  UGA: 'Kampala;Arua',
  GHA: 'Accra;Kumasi;Tamale',
  NGA: 'Lagos;Edo State;Benin City',
  SEN: 'Dakar;Saint-Louis',
  MLI: 'Bamako;Kayes',
  CIV: 'Abidjan',
  SLE: 'Freetown',
  MAR: 'Casablanca;Tangier;Oujda;Agadir',
  TUN: 'Tunis;Sfax;Sousse',
  LBY: 'Tripoli;Misrata',
  EGY: 'Cairo;Alexandria',
  JOR: 'Amman;Irbid;Zaatari',
  LBN: 'Beirut;Bekaa',
  TUR: 'Istanbul;Gaziantep;Izmir;Ankara;Şanlıurfa',
  KEN: 'Nairobi;Mombasa;Kakuma;Turkana',
  TZA: 'Dar es Salaam;Kigoma;Zanzibar',
  ETH: 'Jijiga;Amhara;Tigray;Oromia',
  ARE: 'Dubai;Abu Dhabi;Sharjah',
  GRC: 'Athens;Thessaloniki;Lesbos;Lesvos',
  SWE: 'Stockholm;Malmö;Gothenburg;Uppsala',
  UKR: 'Kyiv;Lviv;Kharkiv',
  RUS: 'Moscow;Saint Petersburg;St. Petersburg',
  KAZ: 'Almaty;Shymkent',
  PHL: 'Manila;Cebu;Naga City;Davao;Mindanao;Iloilo',
  VNM: 'Hanoi;Ho Chi Minh City;Hai Duong',
  THA: 'Mae Sot;Samut Sakhon;Chiang Mai',
  MMR: 'Yangon;Mandalay;Rakhine',
};

const ENTRIES = Object.entries(TOWNS).flatMap(([iso3, towns]) =>
  towns
    .split(';')
    .flatMap((town) => [town, town.toUpperCase()])
    .map((town): [string, CountryCode] => [town, iso3]),
);

/** Finds towns and provinces in running text and in capitals; the value is the country. */
export const townMatcher = new PhraseMatcher<CountryCode>(ENTRIES, phraseCue(ENTRIES.map(([town]) => town)));
