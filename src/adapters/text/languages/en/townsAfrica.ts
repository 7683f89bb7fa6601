/** See `languages/en/towns.ts`: Africa. */
export const enTownsAfrica = `
  AO | Cunene, Huíla, Huila, Namibe, Uíge, Cuando Cubango, Bié, Lunda Norte, Lunda Sul, Malanje, Cabinda | Lubango, Huambo, Lobito, Benguela, Ondjiva, Menongue, Luena, Dundo
  BF | Centre-Nord, Sahel Region | Bobo-Dioulasso, Ouahigouya, Kaya, Dori, Djibo, Koudougou, Banfora, Fada N’Gourma, Tenkodogo, Dédougou
  BI | Cibitoke, Makamba, Ruyigi, Cankuzo, Kirundo, Muyinga, Bubanza, Ngozi, Kayanza, Rutana, Rumonge
  BJ | Atacora, Alibori, Borgou | Parakou, Natitingou, Kandi, Malanville, Abomey, Bohicon, Ouidah
  BW | Ngamiland, Kgalagadi | Francistown, Maun, Serowe, Kasane, Ghanzi, Lobatse, Molepolole
  CD | North Kivu, South Kivu, Ituri, Tanganyika, Kasai, Kasaï, Haut-Katanga, Katanga, Maniema, Kongo Central, Équateur, Tshopo, Lualaba, Haut-Uélé, Haut-Uele, Kasai Central, Mai-Ndombe | Goma, Bukavu, Lubumbashi, Kisangani, Bunia, Beni, Butembo, Uvira, Kalemie, Mbandaka, Matadi, Kolwezi, Kananga, Mbuji-Mayi, Tshikapa, Kikwit, Baraka, Fizi, Minova, Likasi, Kindu
  CF | Vakaga, Ouaka, Ouham, Haut-Mbomou, Basse-Kotto | Bambari, Bria, Birao, Bossangoa, Kaga-Bandoro, Bangassou, Berbérati, Bouar, Paoua, Zemio, Obo
  CG | Likouala, Sangha | Pointe-Noire, Impfondo, Ouesso, Dolisie, Betou
  CI | | Abidjan, Bouaké, Korhogo, San-Pédro, Bondoukou, Bouna, Daloa, Odienné
  CM | Adamawa Region, Far North Region | Douala, Maroua, Garoua, Bamenda, Bertoua, Ngaoundéré, Kousséri, Bafoussam, Buea, Limbe, Kumba, Mora, Minawao, Kribi
  DJ | Obock, Tadjourah, Dikhil | Ali Sabieh
  DZ | | Tindouf, Oran, Constantine, Annaba, Tamanrasset, Béjaïa
  EG | Giza, North Sinai, South Sinai, Minya, Sohag, Qena, Beheira, Assiut, Aswan, Beni Suef, Fayoum, Matrouh, Sharqia, Dakahlia, Damietta, Kafr El Sheikh, Gharbia, Monufia | Port Said, Ismailia, Hurghada, Sharm El-Sheikh, Sharm el-Sheikh, Mansoura, Tanta, Arish, Rosetta, Siwa
  ER | Gash-Barka, Anseba | Massawa, Keren, Assab, Barentu
  ET | Amhara, Oromia, Tigray, Afar, Somali Region, Gambella, Benishangul-Gumuz, Sidama, Harari, South Omo, Borena, Guji, Wollo, Gondar Zone | Mekelle, Mekele, Gondar, Bahir Dar, Hawassa, Awassa, Jimma, Dire Dawa, Jijiga, Adama, Dessie, Axum, Aksum, Adwa, Adigrat, Shire, Arba Minch, Semera, Lalibela, Shashemene, Yabelo, Asosa, Assosa, Dollo Ado, Gode, Debre Berhan, Harar
  GA | Ogooué-Ivindo, Haut-Ogooué, Woleu-Ntem | Port-Gentil, Franceville, Oyem, Lambaréné
  GH | Ashanti, Volta Region, Brong-Ahafo, Ahafo, Oti Region, Upper East Region, Upper West Region | Kumasi, Tamale, Tema, Takoradi, Cape Coast, Bolgatanga, Sunyani, Koforidua, Techiman, Bawku, Navrongo, Keta, Obuasi, Winneba, Elmina, Yendi
  GM | | Serekunda, Brikama, Basse, Kerewan, Bakau, Farafenni, Janjanbureh
  GN | | Nzérékoré, N’Zérékoré, Kankan, Kindia, Labé, Boké, Mamou, Guéckédou, Gueckedou, Macenta, Siguiri
  GW | | Bafatá, Gabú, Cacheu, Buba, Bolama
  KE | Turkana, Marsabit, Garissa, Wajir, Mandera, Isiolo, Samburu, Kilifi, Kwale, Kitui, Makueni, Kajiado, Narok, Baringo, Lamu, Tana River, Homa Bay, Siaya, Busia County, Kakamega, Nyeri, Laikipia, West Pokot, Taita Taveta, Machakos, Kiambu, Bungoma, Migori, Nyamira, Meru County, Embu, Tharaka-Nithi, Vihiga, Nandi, Bomet, Kericho, Uasin Gishu, Trans-Nzoia, Nakuru, Kirinyaga, Nyandarua | Mombasa, Kisumu, Eldoret, Lodwar, Kakuma, Kalobeyei, Malindi, Naivasha, Thika, Nanyuki, Lokichoggio, Lokichar, Voi, Kitale
  KM | Anjouan, Mohéli, Grande Comore | Mutsamudu, Fomboni
  LR | Nimba, Lofa, Bong County, Grand Gedeh, Margibi, Montserrado, Grand Bassa, Sinoe, Gbarpolu, Grand Cape Mount | Gbarnga, Buchanan, Ganta, Voinjama, Zwedru, Kakata, Paynesville, Foya
  LS | Leribe, Berea, Mafeteng, Mohale’s Hoek, Quthing, Qacha’s Nek, Mokhotlong, Thaba-Tseka, Butha-Buthe | Hlotse, Semonkong
  LY | Fezzan, Cyrenaica | Benghazi, Misrata, Misurata, Sebha, Derna, Tobruk, Sirte, Zuwara, Zawiya, Kufra, Ghadames, Tarhuna, Tawergha, Ajdabiya, Zintan, Nalut
  MA | Souss-Massa, Drâa-Tafilalet, Drâa, Béni Mellal-Khénifra | Casablanca, Marrakech, Marrakesh, Tangier, Fez, Agadir, Meknes, Oujda, Tetouan, Ouarzazate, Errachidia, Azilal, Essaouira, Al Hoceima, Sidi Ifni, Nador
  MG | Androy, Anosy, Atsimo-Andrefana, Atsimo Andrefana, Analamanga, Vatovavy, Fitovinany, Menabe, Boeny, Sofia Region, Atsinanana | Toamasina, Antsirabe, Mahajanga, Fianarantsoa, Toliara, Antsiranana, Ambovombe, Manakara, Mananjary, Morondava, Fort Dauphin
  ML | | Mopti, Gao, Timbuktu, Ségou, Segou, Sikasso, Kayes, Kidal, Ménaka, Koulikoro, Bandiagara, Djenné
  MR | Hodh Ech Chargui, Hodh El Gharbi, Gorgol, Guidimakha, Brakna, Trarza, Assaba | Nouadhibou, Kiffa, Rosso, Bassikounou, Kaédi, Mbera, Néma
  MU | Rodrigues | Curepipe, Quatre Bornes, Vacoas, Port Mathurin
  MW | | Blantyre, Mzuzu, Liwonde, Monkey Bay | Nsanje, Chikwawa, Mangochi, Karonga, Kasungu, Dedza, Salima, Nkhotakota, Phalombe, Mulanje, Balaka, Machinga, Thyolo, Ntcheu, Dowa, Rumphi, Zomba, Mzimba, Chitipa, Nkhata Bay, Ntchisi, Neno, Chiradzulu, Likoma, Mchinji
  MZ | Cabo Delgado, Nampula, Zambezia, Zambézia, Sofala, Manica, Tete, Inhambane, Niassa | Beira, Pemba, Quelimane, Nacala, Chimoio, Lichinga, Xai-Xai, Mocuba, Montepuez, Palma, Mocímboa da Praia, Mueda, Ibo, Buzi, Chókwè, Vilankulo, Metuge, Dondo, Chibuto
  NA | Erongo, Kunene, Oshana, Ohangwena, Omusati, Oshikoto, Kavango East, Kavango West, Zambezi Region, Hardap, ǁKaras, Khomas, Omaheke, Otjozondjupa | Swakopmund, Walvis Bay, Rundu, Oshakati, Katima Mulilo, Otjiwarongo, Lüderitz, Keetmanshoop, Opuwo, Ondangwa, Henties Bay, Gobabis, Tsumeb, Grootfontein
  NE | Diffa, Tillabéri, Tillaberi, Tahoua, Maradi, Zinder, Dosso, Agadez | Arlit, Ouallam, Dirkou, Birni N’Konni
  NG | Borno, Adamawa, Yobe, Kaduna, Katsina, Sokoto, Zamfara, Kebbi, Bauchi, Gombe, Taraba, Plateau State, Benue, Niger State, Kwara, Kogi, Nasarawa, Ogun, Oyo, Osun, Ekiti, Ondo, Edo, Delta State, Bayelsa, Rivers State, Akwa Ibom, Cross River, Abia, Imo, Anambra, Enugu, Ebonyi, Jigawa, Kano | Lagos, Maiduguri, Ibadan, Port Harcourt, Jos, Yola, Calabar, Benin City, Ilorin, Minna, Makurdi, Lafia, Damaturu, Monguno, Bama, Gwoza, Ogoja, Warri, Abeokuta, Onitsha, Uyo, Zaria, Akure, Aba, Owerri, Lokoja, Dutse, Biu, Mubi
  RW | | Musanze, Rubavu, Huye, Nyagatare, Rusizi, Karongi, Muhanga, Kirehe, Bugesera, Gicumbi, Nyamagabe, Gatsibo, Ngoma, Rwamagana, Kayonza, Burera, Rulindo, Nyaruguru, Gisagara, Ruhango, Nyanza District
  SC | Praslin, La Digue, Mahé
  SD | Darfur, North Darfur, South Darfur, West Darfur, Central Darfur, East Darfur, Kassala, Gedaref, Gedarif, Blue Nile State, White Nile State, South Kordofan, North Kordofan, West Kordofan, Sennar, Al Jazirah, Gezira, Red Sea State | Port Sudan, Omdurman, Nyala, El Fasher, El Geneina, Geneina, Zalingei, El Obeid, Kadugli, Wad Madani, Kosti, Ed Damazin, Atbara, Dongola, Ed Daein, Tawila
  SL | | Makeni, Kenema, Koidu, Lunsar, Kabala, Magburaka | Kailahun, Kono, Koinadugu, Bombali, Tonkolili, Port Loko, Kambia, Pujehun, Bonthe, Moyamba, Falaba, Karene
  SN | Casamance | Ziguinchor, Thiès, Saint-Louis, Kolda, Tambacounda, Kédougou, Matam, Louga, Diourbel, Fatick, Kaolack, Podor, Sédhiou
  SO | Puntland, Galmudug, Jubaland, Hirshabelle, Banadir, Bay Region, Bakool, Gedo, Hiran, Hiiraan, Lower Shabelle, Middle Shabelle, Lower Juba, Mudug, Nugaal, Galgaduud, Bari Region | Kismayo, Baidoa, Beledweyne, Belet Weyne, Bosaso, Bossaso, Garowe, Galkayo, Dhusamareb, Jowhar, Dollow, Luuq, Afgooye, Marka, Merca, Qardho, Doolow
  SS | Jonglei, Unity State, Upper Nile, Western Equatoria, Eastern Equatoria, Central Equatoria, Warrap, Lakes State, Northern Bahr el Ghazal, Western Bahr el Ghazal, Pibor | Bor, Malakal, Bentiu, Wau, Yambio, Torit, Yei, Rumbek, Aweil, Kuajok, Renk, Maban, Kapoeta, Akobo, Nimule, Leer
  ST | Príncipe | Santo António
  SZ | Hhohho, Lubombo, Shiselweni, Manzini | Siteki, Nhlangano, Piggs Peak, Big Bend
  TD | Ouaddaï, Ouaddai, Wadi Fira, Sila, Guéra, Kanem, Logone Oriental, Moyen-Chari, Mandoul, Salamat, Batha, Ennedi, Tibesti, Borkou, Mayo-Kebbi, Tandjilé | Abéché, Abeche, Moundou, Sarh, Goré, Adré, Adre, Farchana, Mongo, Faya, Goz Beïda, Goz Beida, Iriba, Baga Sola, Bongor
  TG | Savanes | Kara, Sokodé, Dapaong, Atakpamé, Kpalimé, Aného
  TN | | Sfax, Sousse, Gafsa, Gabès, Gabes, Kairouan, Bizerte, Médenine, Medenine, Tataouine, Jendouba, Kasserine, Siliana, Sidi Bouzid, Zarzis, Tozeur, Nabeul, Monastir, Mahdia, Ben Guerdane
  TZ | Kigoma, Zanzibar, Pemba Island, Unguja, Kagera, Mtwara, Lindi, Ruvuma, Simiyu, Geita, Singida, Katavi, Rukwa, Njombe, Iringa, Songwe, Manyara, Shinyanga | Dar es Salaam, Arusha, Mwanza, Mbeya, Morogoro, Tanga, Tabora, Moshi, Kasulu, Kibondo, Nyarugusu, Bukoba, Musoma, Bagamoyo
  UG | Karamoja, West Nile, Acholi, Lango, Busoga, Bunyoro, Teso, Kigezi, Ankole | Gulu, Arua, Jinja, Mbarara, Mbale, Lira, Entebbe, Fort Portal, Kasese, Hoima, Soroti, Kabale, Masaka, Moroto, Tororo, Adjumani, Yumbe, Kitgum, Bundibugyo | Lamwo, Isingiro, Kyegegwa, Kiryandongo, Nakapiripirit, Kotido, Kaabong, Amudat, Napak, Abim, Obongi, Koboko, Nebbi, Zombo, Kamwenge, Kisoro, Rukungiri, Ntungamo, Katakwi, Amuria, Kapchorwa, Bududa, Bulambuli, Mayuge, Iganga, Kamuli, Nakaseke, Mukono, Wakiso, Rakai, Buikwe, Kayunga, Agago, Nwoya, Amuru, Omoro, Pader, Apac, Oyam, Kabarole, Kikuube, Buliisa, Masindi
  ZA | KwaZulu-Natal, Eastern Cape, Western Cape, Northern Cape, Limpopo, Mpumalanga, Gauteng, North West Province, eThekwini | Johannesburg, Cape Town, Durban, Pietermaritzburg, Polokwane, Mbombela, Soweto, Khayelitsha, Gqeberha, Port Elizabeth, Bloemfontein, Umlazi, Makhanda, Rustenburg, Durban, Soweto, Gqeberha, Port Elizabeth, Bloemfontein, East London, Pietermaritzburg, Polokwane, Khayelitsha, Mthatha, Musina, Upington, Stellenbosch, Nelspruit, Mbombela, Rustenburg, Richards Bay
  ZM | Copperbelt, Luapula, Muchinga, North-Western Province | Ndola, Kitwe, Livingstone, Chipata, Kabwe, Mongu, Solwezi, Kasama, Choma, Mansa, Nakonde, Monze, Mpulungu, Chingola, Petauke, Kafue, Mazabuka, Shangombo, Sesheke
  ZW | Manicaland, Masvingo, Matabeleland, Matabeleland North, Matabeleland South, Mashonaland, Mashonaland East, Mashonaland West, Mashonaland Central | Bulawayo, Mutare, Chimanimani, Chipinge, Gweru, Hwange, Binga, Beitbridge, Kwekwe, Kariba, Chiredzi, Victoria Falls, Chitungwiza, Gokwe, Mudzi, Buhera, Bikita, Zvishavane
`;
