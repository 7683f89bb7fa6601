import { crossed } from '../../names/linked.js';
import type { RoleRules } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { frenchIrregular, frenchReflexive, frenchVerb } from './verbs.js';

/** Stems of verbs in -er that tell what organisations do: "lanc" for "lancer". */
const stems = wordList(`
  lanc | organis | réalis | réhabilit | rénov | inaugur | install | form | distribu | livr | coordonn | pilot | anim
  développ | élabor | mobilis | accompagn | encadr | vaccin | déploi | déploy | implant | plant | coorganis | copilot
  restaur | répar | équip | termin | achev | démarr | entam | gèr | initi | créé | sensibilis | présent | présid
  aménag | assur | prépar | dispens | cofinanc | signal | mont | forag | déclench | expériment | test | cartographi
  co-organis | co-anim | dress | coanim | célébr | adopt | publi | prolong | renouvel | renforc | lev | collect | trait
`);

const irregular = [
  ...frenchIrregular(['met', 'mettent', 'mettra', 'mettront'], 'mis', 'mettre'),
  ...frenchIrregular(['construit', 'construisent', 'construira'], 'construit', 'construire'),
  ...frenchIrregular(['conduit', 'conduisent'], 'conduit', 'conduire'),
  ...frenchIrregular(['ouvre', 'ouvrent', 'ouvrira', 'ouvriront'], 'ouvert', 'ouvrir'),
  ...frenchIrregular(['mène', 'mènent', 'mèneront'], 'mené', 'mener'),
  ...frenchIrregular(['remet', 'remettent'], 'remis', 'remettre'),
  ...frenchIrregular(['franchit', 'franchissent'], 'franchi', 'franchir'),
  ...frenchIrregular(['conçoit', 'conçoivent'], 'conçu', 'concevoir'),
  ...frenchIrregular(['tient', 'tiennent', 'tiendront'], 'tenu', 'tenir'),
  ...frenchIrregular(['reconstruit', 'reconstruisent'], 'reconstruit', 'reconstruire'),
  ...frenchIrregular(['produit', 'produisent'], 'produit', 'produire'),
  ...frenchIrregular(['unit', 'unissent', 'unissant'], 'uni', 'unir'),
  ...frenchIrregular(['vient', 'viennent'], 'venu', 'venir', 'en aide'),
];

/** What somebody does for the work of another: "fournit les semences". */
const helping = [
  ...[
    'assur',
    'délivr',
    'anim',
    'encadr',
    'apport',
    'prêt',
    'gér',
    'relev',
    'form',
    'livr',
    'install',
  ].flatMap((stem) => frenchVerb(stem)),
  ...[
    'équip',
    'calibr',
    'étalonn',
    'distribu',
    'complét',
    'accompagn',
    'achemin',
    'coordonn',
    'entreti',
    'hébérg',
    'pos',
    'creus',
    'répar',
    'dispens',
    'analys',
  ].flatMap((stem) => frenchVerb(stem)),
  ...[
    'complète',
    'complètent',
    'relève',
    'relèvent',
    'gère',
    'gèrent',
    'achemine',
    'entretient',
    'entretiennent',
  ],
  ...frenchIrregular(['fournit', 'fournissent', 'fournira', 'fourniront'], 'fourni', 'fournir'),
  ...frenchIrregular(['met', 'mettent', 'mettra'], 'mis', 'mettre', 'en place'),
  ...frenchIrregular(['met', 'mettent', 'mettra'], 'mis', 'mettre', 'en œuvre'),
  ...frenchIrregular(['met', 'mettent', 'mettra'], 'mis', 'mettre', 'à disposition'),
  ...frenchIrregular(['tient', 'tiennent', 'tiendra'], 'tenu', 'tenir'),
  ...frenchIrregular(['prend', 'prennent'], 'pris', 'prendre', 'en charge'),
  ...crossed(frenchReflexive('charg'), ['de', 'd’', 'du', 'des']),
  ...crossed([...frenchReflexive('occup'), ...frenchReflexive('acquitt')], ['de', 'd’', 'du', 'des']),
];

/** How French says who acted with the publisher, without a word such as "partner". */
export const frCompany: Pick<RoleRules, 'actVerbs' | 'withWords' | 'helpVerbs' | 'helpBarriers'> = {
  actVerbs: [
    ...stems.flatMap((stem) => frenchVerb(stem)),
    ...irregular,
    ...['associ', 'alli', 'engag', 'mobilis'].flatMap(frenchReflexive),
    ...wordList(`
      ont signé | a signé | signent | viennent de signer | vient de signer | collaborent | ont collaboré | travaillent ensemble
      unissent leurs forces | joignent leurs forces | ont uni leurs forces | font équipe | intervenaient | interviennent
      travaillent | ont conclu | ont paraphé | viennent de lancer | œuvrent | interviennent conjointement | appuient
      soutiennent | aident | distribuent | poursuivent | ont poursuivi | commencent | ont commencé | reprennent
    `),
  ],
  withWords: wordList(`
    avec | conjointement avec | en lien avec | aux côtés de | aux côtés du | aux côtés des | aux côtés d’ | de concert avec
    main dans la main avec | en partenariat avec | en collaboration avec | en coordination avec
  `),
  helpVerbs: helping,
  helpBarriers: wordList(`
    conseil | conseils | avis | recommandations | expertise | réfugiés | fonds | euros | dollars | francs | argent
    soutien | appui | aide | conseiller | conseillers | conseillère | conseillères | consultants | création
  `),
};
