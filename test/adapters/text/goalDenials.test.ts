import { describe, expect, test } from 'vitest';
import { goalsIn } from './sentenceIn.js';

describe('a goal that the text denies', () => {
  test.each([
    ['fr', 'Il contribue à l’ODD 6 ; ce n’est pas l’ODD 14 qui est visé.', '6'],
    ['fr', 'Ce projet relève de l’ODD 15 et non de l’ODD 14.', '15'],
    ['fr', 'Il ne contribue ni à l’ODD 3 ni à l’ODD 4, mais à l’ODD 6.', '6'],
    ['fr', 'L’ODD 14 n’est pas concerné ; l’ODD 6 l’est.', '6'],
    ['fr', 'Le projet ne se limite pas à l’ODD 6 : il sert aussi l’ODD 5.', '5 | 6'],
    ['fr', 'Il contribue non seulement à l’ODD 6, mais aussi à l’ODD 5.', '5 | 6'],
    ['fr', 'Sans oublier l’ODD 5, il contribue à l’ODD 6.', '5 | 6'],
    ['fr', 'Il ne relève pas des ODD 13 et 14, mais de l’ODD 15.', '15'],
    ['en', 'It serves SDG 6, not SDG 14.', '6'],
    ['en', 'The project does not contribute to SDG 14, but to SDG 6.', '6'],
    ['en', 'It doesn’t contribute to SDG 14, but to SDG 6.', '6'],
    ['en', 'SDG 14 is not covered; SDG 6 is.', '6'],
    ['en', 'It serves not only SDG 6 but also SDG 5.', '5 | 6'],
    ['en', 'It serves neither SDG 3 nor SDG 4, but SDG 6.', '6'],
    ['en', 'Without water, SDG 6 is not within reach.', '6'],
    ['en', 'SDG 14, often named with plastics, is not covered; SDG 6 is.', '6'],
    ['ru', 'К ЦУР 14, о которой часто вспоминают, озеро не относится, а к ЦУР 6 относится.', '6'],
    ['fr', 'L’ODD 14, souvent cité à propos des plastiques, n’est pas concerné ; l’ODD 6 l’est.', '6'],
    ['es', 'Contribuye al ODS 6 y no al ODS 14.', '6'],
    ['es', 'No se trata del ODS 14, sino del ODS 15.', '15'],
    ['es', 'No solo contribuye al ODS 6, sino también al ODS 5.', '5 | 6'],
    ['es', 'El ODS 14 no forma parte del proyecto, que contribuye al ODS 6.', '6'],
    ['ru', 'Проект способствует достижению ЦУР 6, а не ЦУР 14.', '6'],
    ['ru', 'Это не цель 14 в области устойчивого развития, а ЦУР 6.', '6'],
    ['ru', 'Проект не относится к ЦУР 14, он относится к ЦУР 6.', '6'],
    ['ru', 'Проект служит не только ЦУР 6, но и ЦУР 5.', '5 | 6'],
    [
      'ar',
      'يسهم المشروع في تحقيق الهدف 6 من أهداف التنمية المستدامة، وليس الهدف 14 من أهداف التنمية المستدامة.',
      '6',
    ],
    ['ar', 'لا يتعلق المشروع بالهدف 14 من أهداف التنمية المستدامة.', ''],
    ['zh', '该项目服务于可持续发展目标6，而不是可持续发展目标14。', '6'],
    ['zh', '该项目不涉及可持续发展目标14，只服务于可持续发展目标6。', '6'],
    ['zh', '该项目不仅服务于可持续发展目标6，还服务于可持续发展目标5。', '5 | 6'],
  ])('%s: %s', (language, sentence, sdgs) => {
    expect(goalsIn(language, sentence).sdgs).toBe(sdgs);
  });
});
