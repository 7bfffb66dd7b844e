const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** Invented people from many places; the first names of each list are the common ones. */
export const GIVEN_NAMES = list(`
  Maria, James, Olivia, Mohammed, Emma, Daniel, Sofia, Wei, Aisha, Lucas, Anna, David, Priya, Thomas, Chloé, Kwame, Elena, Omar,
  Hannah, Mateo, Yuki, Grace, Piotr, Fatima, Noah, Zoë, Ravi, Ingrid, Ahmed, Lucía, Oliver, Mei, Björn, Amara, Leo, Niamh, Hassan,
  Clara, Jakub, Leila, Hugo, Søren, Ivana, Tariq, Freya, Diego, Nadia, Callum, Thu, Émile, Sakura, Joana, Viktor, Zanele, Arjun,
  Beatriz, Finn, Mariam, Łukasz, Saoirse, Rafael, Ayumi, Tomáš, Gwen, Idris, Paloma, Stefan, Kiran, Maeve, Nikolai, Ebele, Rosa,
  Anders, Farah, Ciarán, Linh, Otto, Shreya, Marek, Alma`);

export const FAMILY_NAMES = list(`
  Smith, Khan, García, Müller, Patel, Jones, Nguyen, Silva, Brown, Kowalski, Wang, Okafor, Taylor, Rossi, Haddad, Novák, Murphy,
  Singh, Andersen, Tanaka, Williams, Dubois, Mensah, Fernández, Hughes, Petrov, Ali, O’Brien, Larsen, Costa, Walker, Chen, Schmidt,
  Ibrahim, Evans, Moreau, Adeyemi, Bianchi, Clarke, Yılmaz, Suzuki, Ferreira, Hall, Horváth, Reid, Das, Fischer, Lindqvist, Green,
  Osei, Romero, Wójcik, Baker, Nakamura, Byrne, Rahman, Vargas, Weber, Campbell, Østergaard, Hill, Pereira, Marić, Cooper, Banerjee,
  Lefèvre, Morris, Santos, Keller, Ward, Abebe, Ricci, Hughes-Lloyd, Sørensen, Gray, Jansen, Choi, Wright, Delgado, Popescu, Ellis,
  Mwangi, Virtanen, Ross, Castro, Bauer, Fraser, Haugen, Sato, Dogan, Price, Krüger, Mbeki, Foster, Aguilar, Nowak, Shah, Barnes,
  Lund, Marchetti, Hamid, Sharp, Janssen, Obi, Iversen, Quinn, Tremblay, Zhou, Payne, Kaya, Vidal, Olsen, Grant, Dvořák, Ito, West,
  Barbosa, Kapoor, Flynn, Steiner`);

export const COMPANIES = list(`
  Northgate Logistics, Alder & Finch, Bluewater Energy, Cedar Court Care Homes, Meridian Rail, Kestrel Foods, Oakfield Academy,
  Harrow Lane Clinics, Saltmarsh Ferries, Tidewell Housing, Ironbridge Works, Lantern Hotels, Millbrook Council, Orchard Street Law,
  Peregrine Air, Quayside Theatre, Rowan Pharmacy, Stonecroft Builders, Trellis Software, Upland Dairy`);

/** One-to-one services; the generator gives them a length. */
export const APPOINTMENTS = list(`
  Physiotherapy, Sports massage, Nutrition consultation, Personal training, Posture check, Career coaching, Hearing test, Eye test,
  Acupuncture, Speech therapy, Sleep consultation, Occupational therapy, Podiatry, Dental hygiene, Driving lesson, Language lesson`);

/** Things with seats. */
export const GATHERINGS = list(`
  First aid at work, Yoga flow, Manual handling, Mindfulness in eight weeks, Fire warden, Pilates, Food hygiene, Baby massage,
  Mental health first aider, Spin, Data protection basics, Pottery evening, Leading teams, Aqua fitness, Forklift refresher,
  Bread making`);

export const GOODS = list(
  'Course handbook, Yoga mat, First aid kit, Resistance band, Gift voucher, Water bottle, Recipe book, Foam roller',
);

export const STREETS = list(`
  Harbour Street, Mill Lane, Station Road, Castle Terrace, Orchard Close, Bridge Street, Park Avenue, Chapel Hill, Quarry Road,
  The Green`);

export const CANCEL_REASONS = ['Ill', 'Double booked', 'Changed their mind', 'Cannot travel', 'Found another date'] as const;
