// Written by `npm run places` from the texts in test/fixtures.

/** How much each sign speaks for a name as a place of the story, in hundredths; see `places/placeSigns.ts`. */
export const placeWeights = `
1 before:' 48
1 before:( 2
1 before:* 3
1 before:, 47
1 before:- 5
1 before:. -3
1 before:/ 5
1 before:2024 -2
1 before:2025 -4
1 before:2026 15
1 before:: -2
1 before:and 29
1 before:around -7
1 before:at 51
1 before:au -25
1 before:between 35
1 before:de 28
1 before:del -19
1 before:des 9
1 before:du -21
1 before:el -12
1 before:en 4
1 before:et 23
1 before:in 26
1 before:la -28
1 before:le -43
1 before:of 39
1 before:on 1
1 before:presse -7
1 before:quartier 14
1 before:región 2
1 before:the -4
1 before:y 59
1 before:à 27
1 before:в -38
1 before:городе -56
1 before:и 40
1 before:на -19
1 before:острове -15
1 before:поселка -3
1 before:поселке 6
1 before:района 4
1 before:районах 6
1 before:районе 19
1 before:районов -15
1 before:села 7
1 before:селах -5
1 before:селе 27
1 before:اقليم -8
1 before:الي -24
1 before:ب 18
1 before:بلده 5
1 before:جزيره 9
1 before:جماعه 5
1 before:حي 32
1 before:في -2
1 before:قري 3
1 before:قريه 3
1 before:قضاء 9
1 before:محافظه 8
1 before:مخيم -10
1 before:مديريه -9
1 before:مدينه 11
1 before:مقاطعه 3
1 before:ولايتي -17
1 before:ولايه -1
1 before:” 30
1 before:• 31
1 before:、 -45
1 before:。 -25
1 before:为 -24
1 before:于 -3
1 before:亚 14
1 before:到 -39
1 before:区 14
1 before:县 19
1 before:向 -9
1 before:和 47
1 before:国 -2
1 before:坦 -4
1 before:尔 5
1 before:州 17
1 before:市 22
1 before:往 -16
1 before:挝 2
1 before:的 1
1 before:省 32
1 before:部 -11
1 behind:" -24
1 behind:' 7
1 behind:( 13
1 behind:) -21
1 behind:* 18
1 behind:, 44
1 behind:- 14
1 behind:. -9
1 behind:/ -14
1 behind:12 2
1 behind:: 34
1 behind:; -11
1 behind:a 11
1 behind:and 2
1 behind:as -37
1 behind:camp 13
1 behind:county -7
1 behind:d 4
1 behind:de -24
1 behind:district 14
1 behind:districts 18
1 behind:el 11
1 behind:en -23
1 behind:et 8
1 behind:have -1
1 behind:in -11
1 behind:la 22
1 behind:le 2
1 behind:no 1
1 behind:on 11
1 behind:ont -6
1 behind:pour 10
1 behind:province 37
1 behind:que -30
1 behind:reciben 8
1 behind:region 14
1 behind:se 13
1 behind:to 14
1 behind:town 12
1 behind:un 11
1 behind:une 5
1 behind:y 27
1 behind:» -36
1 behind:и 41
1 behind:на -10
1 behind:получили 14
1 behind:районах 8
1 behind:الي -6
1 behind:ب 41
1 behind:جنوبي 2
1 behind:خلال -15
1 behind:في 33
1 behind:من -36
1 behind:و 29
1 behind:– 11
1 behind:— 23
1 behind:• 35
1 behind:、 -21
1 behind:。 -8
1 behind:一 16
1 behind:三 7
1 behind:上 -5
1 behind:两 -7
1 behind:举 -2
1 behind:和 14
1 behind:市 23
1 behind:的 -34
1 behind:结 -12
1 behind:设 -2
1 behind:首 3
2 before:' -48
2 before:) 18
2 before:* -2
2 before:, 8
2 before:- -10
2 before:. 41
2 before:/ -12
2 before:2025 26
2 before:: 30
2 before:> 8
2 before:camp -11
2 before:camps 3
2 before:centre -3
2 before:ceremony 15
2 before:ciudad 7
2 before:commune -49
2 before:communes 8
2 before:comunidades 14
2 before:d 23
2 before:dans -35
2 before:de 24
2 before:del 8
2 before:departamento 16
2 before:departamentos 3
2 before:district -7
2 before:districts 15
2 before:distrito 6
2 before:distritos 11
2 before:du 10
2 before:département -9
2 before:départements 8
2 before:el 8
2 before:en -13
2 before:escuela 2
2 before:escuelas -25
2 before:et 26
2 before:familias -5
2 before:families 6
2 before:hospital 5
2 before:hoy 5
2 before:in -23
2 before:l 21
2 before:la 12
2 before:los -9
2 before:mercredi 11
2 before:municipalité -6
2 before:municipio 7
2 before:municipios 15
2 before:people 14
2 before:port -7
2 before:province 17
2 before:provincia 4
2 before:provincias 8
2 before:que 3
2 before:región 8
2 before:région 22
2 before:schools 3
2 before:sur -2
2 before:village 12
2 before:villages -17
2 before:ville -19
2 before:y -12
2 before:| 6
2 before:» 8
2 before:à 4
2 before:école 4
2 before:в 52
2 before:г -3
2 before:и 9
2 before:на -44
2 before:новости 8
2 before:селе -47
2 before:الي -14
2 before:اليوم 9
2 before:ب 25
2 before:في 55
2 before:من 25
2 before:و 19
2 before:– 12
2 before:— 12
2 before:。 43
2 before:会 9
2 before:位 8
2 before:前 2
2 before:北 8
2 before:区 10
2 before:南 3
2 before:县 4
2 before:周 -7
2 before:天 -28
2 before:将 -28
2 before:尼 12
2 before:州 -8
2 before:已 11
2 before:市 27
2 before:式 14
2 before:拉 13
2 before:斯 -4
2 before:日 34
2 before:来 5
2 before:比 3
2 before:治 13
2 before:泊 2
2 before:班 6
2 before:用 -32
2 before:省 -4
2 before:老 2
2 before:部 7
2 before:镇 -7
2 before:阿 4
2 before:首 -6
2 behind:" 16
2 behind:' -1
2 behind:, 36
2 behind:- -7
2 behind:. 8
2 behind:/ -3
2 behind:1 4
2 behind:11 11
2 behind:12 -29
2 behind:14 -3
2 behind:17 -2
2 behind:18 3
2 behind:19 -5
2 behind:2 -8
2 behind:21 -26
2 behind:22 15
2 behind:27 14
2 behind:28 2
2 behind:3 -3
2 behind:30 -6
2 behind:4 -45
2 behind:9 7
2 behind:: 18
2 behind:a -34
2 behind:al -9
2 behind:and -19
2 behind:au 15
2 behind:avec -8
2 behind:chaque 12
2 behind:chef 3
2 behind:con -24
2 behind:d -25
2 behind:dans 49
2 behind:de 28
2 behind:del -29
2 behind:departamento 6
2 behind:des 6
2 behind:desde 15
2 behind:deux -2
2 behind:donde 17
2 behind:el -10
2 behind:en 4
2 behind:et -23
2 behind:for -7
2 behind:have 36
2 behind:il 6
2 behind:ils 8
2 behind:in 17
2 behind:it 21
2 behind:l -10
2 behind:la 14
2 behind:las 28
2 behind:le 2
2 behind:les -17
2 behind:los -22
2 behind:of 15
2 behind:on 10
2 behind:ont 5
2 behind:où -6
2 behind:pour -12
2 behind:que 3
2 behind:qui -10
2 behind:région 7
2 behind:s 11
2 behind:sa 7
2 behind:san 6
2 behind:se -17
2 behind:su 8
2 behind:sur -21
2 behind:the -6
2 behind:un 1
2 behind:una 18
2 behind:une 29
2 behind:where -4
2 behind:who -2
2 behind:with 8
2 behind:y -15
2 behind:« 5
2 behind:à -35
2 behind:в 6
2 behind:где 26
2 behind:за -30
2 behind:на 22
2 behind:области -52
2 behind:района 4
2 behind:اقليم 7
2 behind:السودان -5
2 behind:العراق -3
2 behind:الي 2
2 behind:اليوم 5
2 behind:ب -5
2 behind:بعد 6
2 behind:جمهوريه 1
2 behind:حيث 17
2 behind:علي -7
2 behind:في 1
2 behind:ل 3
2 behind:محافظه 14
2 behind:مدينه 2
2 behind:و -42
2 behind:ولايه 7
2 behind:– 9
2 behind:“ -12
2 behind:• 23
2 behind:一 12
2 behind:三 -8
2 behind:个 -1
2 behind:位 -6
2 behind:加 11
2 behind:十 6
2 behind:名 6
2 behind:处 8
2 behind:家 5
2 behind:府 7
2 behind:开 1
2 behind:新 8
2 behind:民 10
2 behind:江 13
2 behind:河 -10
2 behind:海 6
2 behind:的 -1
2 behind:行 -4
any 20
at:dateline -5
at:early 72
at:first 171
at:headline 81
at:late -174
at:middle -45
at:outside -19
at:standfirst -28
codes:0 30
codes:1 12
codes:2 -7
codes:3 19
codes:4 18
home 2
in:home 20
in:land 17
in:none 2
in:other -44
kind:camp 6
kind:city 4
kind:district 38
kind:none -10
kind:province 78
kind:region -54
kind:site -15
land 1 before: 2
land 1 before:( 14
land 1 before:) 2
land 1 before:, -21
land 1 before:- 33
land 1 before:. 6
land 1 before:/ 1
land 1 before:2025 3
land 1 before:: 3
land 1 before:au 16
land 1 before:de 15
land 1 before:du 7
land 1 before:el -11
land 1 before:en 10
land 1 before:in 14
land 1 before:la 2
land 1 before:le 3
land 1 before:northern 3
land 1 before:of -18
land 1 before:presse 3
land 1 before:the -17
land 1 before:в -6
land 1 before:юге 3
land 1 before:ب 4
land 1 before:رؤيه 1
land 1 before:شرق 2
land 1 before:شرقي 3
land 1 before:في 12
land 1 before:于 -14
land 1 before:助 8
land 1 before:在 21
land 1 before:持 2
land 1 before:援 3
land 1 before:稿 1
land 1 behind:( 6
land 1 behind:) 8
land 1 behind:, 3
land 1 behind:- 33
land 1 behind:. -12
land 1 behind:: 17
land 1 behind:has 7
land 1 behind:– 10
land 1 behind:— 5
land 1 behind:东 6
land 1 behind:北 2
land 1 behind:南 1
land 1 behind:卡 2
land 1 behind:实 2
land 1 behind:的 -5
land 1 behind:首 3
land 2 before: 4
land 2 before:) 7
land 2 before:, 3
land 2 before:- 4
land 2 before:. -5
land 2 before:: 11
land 2 before:de 9
land 2 before:en -12
land 2 before:in -14
land 2 before:nord 13
land 2 before:of 1
land 2 before:representative 3
land 2 before:sur 1
land 2 before:unicef 3
land 2 before:на 7
land 2 before:— 5
land 2 before:会 3
land 2 before:支 3
land 2 before:日 6
land 2 before:署 1
land 2 before:闻 2
land 2 behind:" 5
land 2 behind:, -8
land 2 behind:- 3
land 2 behind:. 19
land 2 behind:14 5
land 2 behind:a -17
land 2 behind:el -12
land 2 behind:en 11
land 2 behind:l 2
land 2 behind:la -2
land 2 behind:le 7
land 2 behind:les 2
land 2 behind:los 4
land 2 behind:s 3
land 2 behind:the -13
land 2 behind:un 2
land 2 behind:« 4
land 2 behind:à 8
land 2 behind:و 10
land 2 behind:“ 2
land 2 behind:南 -14
land 2 behind:灾 1
land 2 behind:部 12
land 2 behind:都 2
land any 41
land at:dateline 24
land at:early -13
land at:first 43
land at:headline 59
land at:late 12
land at:middle -2
land at:outside 8
land at:standfirst 11
land codes:1 60
land codes:2 -11
land codes:3 31
land codes:4 -50
land held:0 -66
land held:1 74
land held:2 51
land held:3 26
land home 56
land kind:country 48
land lands:1 73
land lands:2 -18
land lands:3 26
land lands:4 -32
land not home -9
land places:0 12
land places:1 -15
land places:2 47
land places:4 30
land rule:country-as-place 37
land rule:country-of-agency 3
land rule:country-of-body -3
land rule:place-with-country 45
land times:1 20
land times:2 44
land times:3 9
land times:4 1
land words:1 19
land words:2 3
land words:3 48
lands:0 -8
lands:1 9
lands:2 36
lands:3 28
lands:4 24
not home 34
places:1 24
places:2 28
places:4 4
places:8 -32
rule:city-as-place -29
rule:dateline-place 25
rule:kind-after-name 67
rule:kind-before-name 75
rule:named-place -10
rule:place-with-country 20
times:1 -17
times:2 64
times:3 65
times:4 25
words:2 4
words:3 25
`;
