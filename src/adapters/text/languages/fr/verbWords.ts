import { wordList } from '../../wordList.js';

/** Verbs, and a few other words, that end as adjectives of French do: what an organisation does is no part of its name. */
export const frVerbWords = wordList(`
  abandonne | accable | achemine | actionne | active | affine | alimente | appelle | applique | approvisionne | arrive
  assiste | augmente | cadenasse | captive | chante | chemine | cible | collectionne | combine | commande | commente
  communique | complimente | complique | conditionne | consiste | console | coordonne | creuse | cultive | débute
  demande | démissionne | dérive | désole | dessine | détermine | documente | domine | donne | élimine | émane
  enseigne | entraîne | examine | existe | expérimente | explique | extermine | fabrique | faire | fonctionne
  fréquente | hante | illumine | imagine | implante | implique | indique | insiste | installe | interpelle | invente
  isole | liste | mentionne | motive | moissonne | observe | oriente | perfectionne | persiste | plante | positionne
  présente | prive | questionne | raisonne | rappelle | ravive | réactive | recommande | réglemente | régale | renouvelle
  représente | réside | résiste | revendique | sélectionne | signale | sillonne | stationne | subsiste | subventionne
  suive | survole | téléphone | tente | termine | vante | vive | bien | rien | heure | demeure | pleure | ceux | eux | mieux
  deux | fois | parfois | toutefois | trois | soudain | lendemain | ouvert | ouverte | ouverts | ouvertes
  couvert | couverte | couverts | couvertes | découvert | découverte | offert | offerte | soutien | maintien
`);
