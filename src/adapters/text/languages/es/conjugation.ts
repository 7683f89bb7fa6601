/** Forms of a regular Spanish verb in the third person, by its infinitive: present, past tenses, future, perfect. */
export function spanishVerb(infinitive: string): string[] {
  const [first = '', ...rest] = infinitive.split(' ');
  const stem = first.slice(0, -2);
  const ending = first.slice(-2);
  const participle = `${stem}${ending === 'ar' ? 'ado' : 'ido'}`;
  const own =
    ending === 'ar'
      ? [`${stem}a`, `${stem}an`, `${stem}ó`, `${stem}aron`, `${stem}aba`, `${stem}aban`]
      : [`${stem}e`, `${stem}en`, `${stem}ió`, `${stem}ieron`, `${stem}ía`, `${stem}ían`];
  const gerund = `${stem}${ending === 'ar' ? 'ando' : 'iendo'}`;
  const forms = [
    ...own,
    ...[`${first}á`, `${first}án`],
    ...['ha', 'han', 'había', 'habían'].map((auxiliary) => `${auxiliary} ${participle}`),
    ...['está', 'están', 'viene', 'vienen'].map((auxiliary) => `${auxiliary} ${gerund}`),
    ...['va a', 'van a'].map((auxiliary) => `${auxiliary} ${first}`),
  ];
  return forms.map((form) => [form, ...rest].join(' '));
}
