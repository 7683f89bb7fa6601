// Written by `npm run places` from the texts in test/fixtures.

/** How much each sign speaks for a name as a place of the story, in hundredths; see `places/placeSigns.ts`. */
export const placeWeights = `
1 before:' 50
1 before:( -3
1 before:* 9
1 before:, 52
1 before:- 4
1 before:. -5
1 before:2024 -11
1 before:2025 -11
1 before:2026 17
1 before:: 9
1 before:and 23
1 before:around -7
1 before:at 72
1 before:au -19
1 before:between 41
1 before:de 25
1 before:del -20
1 before:des 11
1 before:du -26
1 before:el -11
1 before:en -14
1 before:et 14
1 before:in 15
1 before:la -25
1 before:le -41
1 before:of 35
1 before:on 8
1 before:presse -9
1 before:quartier 9
1 before:the -1
1 before:y 55
1 before:à 17
1 before:в -32
1 before:городе -62
1 before:и 54
1 before:на -19
1 before:острове -18
1 before:поселка -3
1 before:поселке 8
1 before:района 10
1 before:районах 7
1 before:районе 21
1 before:районов -12
1 before:села -3
1 before:селах -12
1 before:селе 32
1 before:اقليم -6
1 before:الي -24
1 before:ب 21
1 before:بلده 5
1 before:جزيره 8
1 before:في -7
1 before:قري 4
1 before:قريه 11
1 before:قضاء 9
1 before:محافظه 17
1 before:مخيم 13
1 before:مديريه -16
1 before:مدينه 26
1 before:مقاطعه 1
1 before:و -16
1 before:ولايتي -19
1 before:ولايه -5
1 before:” 30
1 before:• 33
1 before:、 -31
1 before:。 -37
1 before:为 -22
1 before:于 -1
1 before:亚 12
1 before:到 -41
1 before:区 20
1 before:县 18
1 before:向 -18
1 before:和 50
1 before:国 -3
1 before:在 13
1 before:坦 2
1 before:尔 6
1 before:州 17
1 before:市 27
1 before:挝 1
1 before:的 -5
1 before:省 27
1 before:部 -12
1 behind:' -10
1 behind:( 8
1 behind:) -8
1 behind:* 21
1 behind:, 39
1 behind:- 4
1 behind:. -9
1 behind:/ -6
1 behind:12 5
1 behind:: 44
1 behind:; -2
1 behind:a 16
1 behind:and -18
1 behind:as -44
1 behind:camp 15
1 behind:county 1
1 behind:d 2
1 behind:de -15
1 behind:district 17
1 behind:districts 10
1 behind:el 8
1 behind:en -30
1 behind:et 12
1 behind:have 6
1 behind:in -16
1 behind:la 38
1 behind:le 1
1 behind:no -5
1 behind:on 11
1 behind:ont -16
1 behind:pour 6
1 behind:province 39
1 behind:reciben 8
1 behind:region 12
1 behind:se 9
1 behind:to 14
1 behind:town 10
1 behind:un 12
1 behind:y 23
1 behind:» -34
1 behind:в 13
1 behind:и 49
1 behind:на -10
1 behind:районах 7
1 behind:الي -3
1 behind:ب 44
1 behind:علي 3
1 behind:في 26
1 behind:من -39
1 behind:و 24
1 behind:– 18
1 behind:— 23
1 behind:• 35
1 behind:、 -31
1 behind:。 1
1 behind:一 5
1 behind:三 -17
1 behind:上 -10
1 behind:两 11
1 behind:举 11
1 behind:和 18
1 behind:市 20
1 behind:的 -50
1 behind:设 -3
1 behind:首 4
2 before: 2
2 before:' -29
2 before:) 24
2 before:* -3
2 before:, 6
2 before:- -11
2 before:. 25
2 before:/ -33
2 before:: 15
2 before:> 7
2 before:camp -4
2 before:centre -6
2 before:ceremony 18
2 before:ciudad 8
2 before:commune -41
2 before:communes 3
2 before:comunidades 13
2 before:d 18
2 before:dans -25
2 before:de 22
2 before:del 7
2 before:departamento 12
2 before:departamentos 2
2 before:district -14
2 before:districts 13
2 before:distrito 3
2 before:distritos 13
2 before:du 10
2 before:département -6
2 before:départements 6
2 before:el 4
2 before:en 5
2 before:escuela 3
2 before:et 28
2 before:familias -11
2 before:families 7
2 before:hospital 9
2 before:hoy 4
2 before:in -19
2 before:isla 7
2 before:l 24
2 before:la -7
2 before:los -4
2 before:municipalité -1
2 before:municipio 12
2 before:municipios 14
2 before:people 14
2 before:port -13
2 before:province -3
2 before:provincia 11
2 before:provincias 6
2 before:que 8
2 before:región 8
2 before:région 25
2 before:schools 11
2 before:sur 6
2 before:village 19
2 before:villages -4
2 before:ville -31
2 before:y -24
2 before:» 6
2 before:à 15
2 before:в 36
2 before:и 7
2 before:на -35
2 before:новости 11
2 before:الي -24
2 before:ب 34
2 before:في 61
2 before:من 30
2 before:و 27
2 before:– 17
2 before:— 15
2 before:。 47
2 before:会 13
2 before:位 18
2 before:前 -5
2 before:北 2
2 before:区 8
2 before:南 5
2 before:县 2
2 before:周 -10
2 before:天 -36
2 before:将 -42
2 before:尼 9
2 before:州 8
2 before:已 13
2 before:市 39
2 before:式 16
2 before:拉 11
2 before:斯 2
2 before:日 33
2 before:来 4
2 before:比 6
2 before:治 10
2 before:泊 5
2 before:省 -4
2 before:老 1
2 before:部 9
2 before:镇 -11
2 before:阿 4
2 before:首 8
2 behind:" 11
2 behind:' 5
2 behind:, 35
2 behind:- 3
2 behind:. 12
2 behind:/ 1
2 behind:11 6
2 behind:12 -33
2 behind:14 -6
2 behind:18 5
2 behind:19 -9
2 behind:2 6
2 behind:21 -31
2 behind:22 20
2 behind:27 11
2 behind:28 7
2 behind:3 16
2 behind:30 -1
2 behind:4 -52
2 behind:9 11
2 behind:: 19
2 behind:a -31
2 behind:al -9
2 behind:and -24
2 behind:au 26
2 behind:avec -5
2 behind:chaque 12
2 behind:con -29
2 behind:d -31
2 behind:dans 53
2 behind:de 15
2 behind:departamento 11
2 behind:desde 14
2 behind:donde 19
2 behind:el -10
2 behind:en 9
2 behind:et -8
2 behind:for -14
2 behind:have 39
2 behind:honduras 1
2 behind:il 9
2 behind:ils 9
2 behind:in 18
2 behind:it 23
2 behind:l -21
2 behind:la 15
2 behind:las 15
2 behind:le 22
2 behind:les 4
2 behind:los -21
2 behind:of 14
2 behind:on 7
2 behind:ont 6
2 behind:où -11
2 behind:pour -13
2 behind:que 17
2 behind:qui -12
2 behind:région 7
2 behind:s -10
2 behind:sa 9
2 behind:san 2
2 behind:se -9
2 behind:sur -29
2 behind:the -4
2 behind:un -3
2 behind:una 9
2 behind:une 29
2 behind:where 1
2 behind:« -6
2 behind:à -27
2 behind:в 15
2 behind:где 28
2 behind:еще -9
2 behind:за -35
2 behind:на 33
2 behind:области -49
2 behind:района 10
2 behind:اقليم 4
2 behind:السودان -3
2 behind:الي 1
2 behind:اليوم 4
2 behind:ب -13
2 behind:بعد 5
2 behind:حيث 10
2 behind:علي -14
2 behind:في 6
2 behind:محافظه 14
2 behind:مدينه 5
2 behind:و -32
2 behind:ولايه 9
2 behind:– 15
2 behind:“ 2
2 behind:一 30
2 behind:三 -11
2 behind:个 -1
2 behind:位 -7
2 behind:十 5
2 behind:名 6
2 behind:家 -6
2 behind:府 10
2 behind:开 -6
2 behind:民 13
2 behind:江 2
2 behind:海 7
2 behind:的 -4
2 behind:行 2
any 20
at:dateline 4
at:early 72
at:first 168
at:headline 74
at:late -184
at:middle -49
at:outside -18
at:standfirst 11
codes:0 22
codes:1 1
codes:2 22
codes:3 17
codes:4 12
home 1
in:home 36
in:land 21
in:none 6
in:other -54
kind:camp 16
kind:city 7
kind:district 30
kind:none -4
kind:province 72
kind:region -62
kind:site -2
land 1 before: 5
land 1 before:( 6
land 1 before:) 2
land 1 before:, -15
land 1 before:- 26
land 1 before:. 6
land 1 before:2025 2
land 1 before:: 5
land 1 before:au 13
land 1 before:de 12
land 1 before:du 9
land 1 before:el 4
land 1 before:en 6
land 1 before:in 5
land 1 before:la -10
land 1 before:northern 2
land 1 before:of -5
land 1 before:в -6
land 1 before:юге 5
land 1 before:ب 2
land 1 before:رؤيه 2
land 1 before:شرقي 3
land 1 before:في 4
land 1 before:— 2
land 1 before:于 -16
land 1 before:助 6
land 1 before:在 23
land 1 before:援 2
land 1 before:日 2
land 1 before:稿 4
land 1 behind:( 8
land 1 behind:) 1
land 1 behind:, 3
land 1 behind:- 30
land 1 behind:. -21
land 1 behind:: 5
land 1 behind:has 5
land 1 behind:– 9
land 1 behind:— 4
land 1 behind:东 11
land 1 behind:北 4
land 1 behind:南 2
land 1 behind:实 1
land 1 behind:的 -4
land 1 behind:西 1
land 1 behind:阿 3
land 1 behind:首 2
land 2 before: 5
land 2 before:) 7
land 2 before:, 11
land 2 before:- 7
land 2 before:. -9
land 2 before:: 10
land 2 before:de 10
land 2 before:en 6
land 2 before:in -18
land 2 before:nord 7
land 2 before:на 6
land 2 before:— 3
land 2 before:会 4
land 2 before:日 5
land 2 before:署 4
land 2 before:闻 7
land 2 behind:" 3
land 2 behind:, -9
land 2 behind:- 1
land 2 behind:. 13
land 2 behind:14 2
land 2 behind:a -15
land 2 behind:el -21
land 2 behind:en 10
land 2 behind:la -10
land 2 behind:le 4
land 2 behind:les 3
land 2 behind:los 8
land 2 behind:the 1
land 2 behind:« 2
land 2 behind:à 2
land 2 behind:و 7
land 2 behind:南 -16
land 2 behind:部 17
land 2 behind:都 1
land any 60
land at:dateline 25
land at:early -26
land at:first 69
land at:headline 53
land at:late -9
land at:middle 11
land at:outside 5
land at:standfirst 9
land codes:1 54
land codes:2 -21
land codes:3 24
land codes:4 -32
land held:0 -63
land held:1 70
land held:2 47
land held:3 25
land home 50
land kind:country 40
land lands:1 68
land lands:2 -21
land lands:3 16
land lands:4 -32
land not home 17
land places:0 -11
land places:1 -26
land places:2 56
land places:4 62
land rule:country-as-place 39
land rule:country-of-agency 1
land rule:country-of-body 1
land rule:place-with-country 23
land times:1 16
land times:2 20
land times:3 5
land words:1 27
land words:2 11
land words:3 36
lands:0 -10
lands:1 15
lands:2 32
lands:3 30
lands:4 12
not home 36
places:1 29
places:2 19
places:4 3
places:8 -39
rule:city-as-place -31
rule:dateline-place 17
rule:kind-after-name 71
rule:kind-before-name 72
rule:named-place -10
rule:place-with-country 22
times:1 -14
times:2 68
times:3 78
times:4 14
words:1 -2
words:2 3
words:3 30
`;
