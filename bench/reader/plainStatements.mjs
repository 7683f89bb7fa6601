// @ts-nocheck: the inner functions have no type annotations yet.
/**
 * Short texts with plain statements for the training of roles: a sentence such as "The project is funded by O" gives O its role
 * whatever else is said of O.
 */
import { randomFrom } from './chain.mjs';

/** Per language: relative clauses, openings, sentences that name `O` in a role, and sentences that give `O` no role. */
const templates = {
  en: {
    relatives: ['which has worked here for ten years', 'which was founded in 1990'],
    openings: [
      'Three villages have had clean water since Monday.',
      'A new clinic opened its doors this week.',
      'Two hundred farmers finished a course on Friday.',
    ],
    funders: [
      'The project is funded by the O.',
      'Funded by the O, the project will help vulnerable families.',
      'The work was financed by the O.',
      'It was made possible by a grant from the O.',
      'The clinic was built with funding from the O.',
      'The O donated 200,000 dollars to the project.',
      'The project was made possible by a contribution of 3 million euros (3.4 million dollars) from the O.',
      'The course was paid for by the O.',
      'The O funded the construction of the clinic.',
      'The wells were drilled thanks to a generous donation from the O.',
      'The work is co-funded by the O.',
      'With the financial support of the O, work began in May.',
      'Donor: O',
    ],
    partners: [
      'It is implemented in partnership with the O.',
      'The course was run in collaboration with the O.',
      'The project is carried out by the O.',
      'The work was done together with the O.',
      'The project is implemented by the O.',
      'The wells were drilled jointly with the O.',
      'Implementing partner: O',
      'The training was organised in cooperation with the O.',
    ],
    participants: [
      'The meeting was attended by the O.',
      'Representatives of the O took part.',
      'Participants came from the O.',
    ],
    others: [
      'A team of the O will visit in May.',
      'The O will visit the site next month.',
      'The O says that more is needed.',
      'The figures come from the O.',
    ],
  },
  fr: {
    relatives: ['qui travaille ici depuis dix ans', 'qui existe depuis 1990'],
    openings: [
      'Trois villages ont de l’eau potable depuis lundi.',
      'Une nouvelle clinique a ouvert ses portes cette semaine.',
      'Deux cents agriculteurs ont terminé une formation vendredi.',
    ],
    funders: [
      'Le projet est financé par O.',
      'Financé par O, le projet aidera des familles vulnérables.',
      'Les travaux ont été financés par O.',
      'La clinique a été construite grâce à un don de O.',
      'Le projet bénéficie d’un appui financier de O.',
      'O a accordé 200 000 euros au projet.',
      'Le projet a été rendu possible grâce à une contribution de 3 millions d’euros (3,4 millions de dollars) de O.',
      'O finance le projet.',
      'Les travaux sont cofinancés par O.',
      'Avec le soutien financier de O, les travaux ont commencé en mai.',
      'Bailleur : O',
    ],
    partners: [
      'Le projet est mis en œuvre en partenariat avec O.',
      'La formation a été organisée en collaboration avec O.',
      'Le projet est mis en œuvre par O.',
      'Les travaux ont été réalisés par O.',
      'Le projet est exécuté conjointement avec O.',
      'Partenaire : O',
      'La formation est menée en coopération avec O.',
    ],
    participants: [
      'Des représentants de O ont participé à la réunion.',
      'La réunion s’est tenue en présence de O.',
    ],
    others: [
      'Une équipe de O viendra en mai.',
      'O visitera le site le mois prochain.',
      'Les chiffres viennent de O.',
    ],
  },
  es: {
    relatives: ['que trabaja aquí desde hace diez años', 'que existe desde 1990'],
    openings: [
      'Tres aldeas tienen agua potable desde el lunes.',
      'Una nueva clínica abrió sus puertas esta semana.',
      'Doscientos agricultores terminaron un curso el viernes.',
    ],
    funders: [
      'El proyecto está financiado por O.',
      'Financiado por O, el proyecto ayudará a familias vulnerables.',
      'Las obras fueron financiadas por O.',
      'La clínica se construyó gracias a una donación de O.',
      'El proyecto cuenta con el apoyo financiero de O.',
      'O donó 200.000 euros al proyecto.',
      'El proyecto fue posible gracias a una contribución de 3 millones de euros (3,4 millones de dólares) de O.',
      'O financia el proyecto.',
      'Las obras están cofinanciadas por O.',
      'Con fondos de O, las obras empezaron en mayo.',
      'Donante: O',
    ],
    partners: [
      'El proyecto se ejecuta en alianza con O.',
      'El curso se organizó en colaboración con O.',
      'El proyecto es ejecutado por O.',
      'Las obras fueron realizadas por O.',
      'El proyecto se implementa junto con O.',
      'Socio: O',
      'El curso se imparte en coordinación con O.',
    ],
    participants: ['Asistieron representantes de O.', 'La reunión contó con la participación de O.'],
    others: ['Un equipo de O vendrá en mayo.', 'O visitará el lugar el próximo mes.', 'Las cifras son de O.'],
  },
  ru: {
    relatives: ['который работает здесь десять лет', 'основанный в 1990 году'],
    openings: [
      'Три села с понедельника получают чистую воду.',
      'На этой неделе открылась новая клиника.',
      'Двести фермеров закончили курсы в пятницу.',
    ],
    funders: [
      'Проект финансирует O.',
      'Средства на проект выделил O.',
      'Донор проекта: O',
      'Клиника построена на средства O.',
      'Проект реализуется при финансовой поддержке O.',
      'O выделил на проект 200 тысяч евро.',
      'Работы стали возможны благодаря гранту O.',
      'Взнос в размере 3 млн евро (3,4 млн долларов) сделал O.',
      'Этот проект финансируется O.',
      'Строительство оплатил O.',
    ],
    partners: [
      'Проект реализуется в партнёрстве с O.',
      'Курсы организованы совместно с O.',
      'Проект реализует O.',
      'Партнёр проекта: O',
      'Работы выполнил O.',
      'Исполнитель: O',
      'Курсы провёл O.',
    ],
    participants: ['Во встрече приняли участие представители O.', 'На встрече присутствовали сотрудники O.'],
    others: ['В мае O проведёт встречу.', 'O посетит село в следующем месяце.', 'По данным O, этого мало.'],
  },
  ar: {
    relatives: ['التي تعمل هنا منذ عشر سنوات', 'الذي تأسس عام 1990'],
    openings: [
      'تحصل ثلاث قرى على مياه نظيفة منذ يوم الاثنين.',
      'افتتحت عيادة جديدة هذا الأسبوع.',
      'أنهى مئتا مزارع دورة تدريبية يوم الجمعة.',
    ],
    funders: [
      'المشروع ممول من O.',
      'نفذ المشروع بتمويل من O.',
      'بنيت العيادة بفضل منحة من O.',
      'يأتي المشروع بدعم مالي من O.',
      'قدمت O مئتي ألف يورو للمشروع.',
      'تمول O المشروع.',
      'أصبح العمل ممكنا بفضل مساهمة بقيمة 3 ملايين يورو (3.4 مليون دولار) من O.',
      'الجهة المانحة: O',
    ],
    partners: [
      'ينفذ المشروع بالشراكة مع O.',
      'نظمت الدورة بالتعاون مع O.',
      'تنفذ O المشروع.',
      'نفذت الأعمال من قبل O.',
      'الشريك المنفذ: O',
    ],
    participants: ['شارك في الاجتماع ممثلون عن O.', 'عقد الاجتماع بحضور ممثلي O.'],
    others: ['وسيزور فريق من O القرى في مايو.', 'وتقول O إن الحاجة أكبر.'],
  },
  zh: {
    relatives: [],
    openings: ['三个村庄从星期一起用上了清洁水。', '新诊所本周开业。', '两百名农民星期五结业。'],
    funders: [
      '该项目由O资助。',
      '该项目获得O资助。',
      '在O的资助下，项目去年启动。',
      'O向该项目捐赠二十万欧元。',
      '诊所由O出资建设。',
      '项目资金来自O。',
      '该项目得到O提供的三百万欧元（约合三百四十万美元）资金支持。',
      '资助方：O',
    ],
    partners: [
      '该项目与O合作开展。',
      '该项目由O负责实施。',
      '该项目与O共同实施。',
      '培训由O承办。',
      '合作伙伴：O',
      '该工程由O执行。',
      '项目联合O开展。',
    ],
    participants: ['O的代表出席会议。', '来自O的代表参加了会议。'],
    others: ['五月，O将访问这些村庄。', 'O表示还需要更多。'],
  },
};

/**
 * @param {import('./corpus.mjs').LabelledText[]} texts whose organisations the statements name
 * @param {number} count texts per language
 * @returns {import('./corpus.mjs').LabelledText[]}
 */
export function plainStatements(texts, count) {
  const random = randomFrom(23);
  const pick = (list) => list[Math.floor(random() * list.length)];
  /** Now and then with an acronym in brackets, or a relative clause at the end. */
  const varied = (sentence, relatives, language) => {
    const acronym = Array.from({ length: 3 }, () => String.fromCharCode(65 + Math.floor(random() * 26))).join(
      '',
    );
    const brackets = language === 'zh' ? `O（${acronym}）` : `O (${acronym})`;
    const named = random() < 0.25 ? sentence.replace('O', brackets) : sentence;
    const comma = language === 'ar' ? '،' : ',';
    return relatives.length && random() < 0.2
      ? named.replace(/(?<=O|\))\.$/, `${comma} ${pick(relatives)}.`)
      : named;
  };
  return Object.entries(templates).flatMap(([language, own]) => {
    const labels = texts.filter((text) => text.language === language).map(({ label }) => label);
    const names = labels.flatMap(({ funders, partners, participants }) =>
      [...funders, ...partners, ...participants].map(({ name }) => name),
    );
    return Array.from({ length: count }, (_, index) => {
      const label = {
        language,
        headline: '',
        funders: [],
        partners: [],
        participants: [],
        locations: [],
        sdgs: [],
        paragraphs: 1,
      };
      const sentences = [pick(own.openings)];
      for (const role of random() < 0.5
        ? [pick(['funders', 'partners'])]
        : ['funders', 'partners', 'participants'].slice(0, 2 + Math.floor(random() * 2))) {
        const name = pick(names);
        label[role].push({ name });
        sentences.push(varied(pick(own[role]), own.relatives, language).replace('O', name));
        if (random() < 0.4) sentences.push(pick(own.others).replace('O', name));
      }
      if (random() < 0.3) sentences.push(pick(own.others).replace('O', pick(names)));
      const between = random() < 0.5 ? '\n\n' : language === 'zh' ? '' : ' ';
      return {
        name: `${language}-plain${index}`,
        language,
        text: `-\n${sentences.join(between)}`,
        label,
        short: true,
      };
    });
  });
}
