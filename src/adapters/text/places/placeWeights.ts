// Written by `npm run places` from the texts in test/fixtures.

/** How much each sign speaks for a name as a place of the story, in hundredths; see `places/placeSigns.ts`. */
export const placeWeights = `
1 before:' 42
1 before:( -4
1 before:* 2
1 before:, 45
1 before:- 2
1 before:. -8
1 before:/ -3
1 before:2024 -11
1 before:2025 -8
1 before:2026 20
1 before:: 1
1 before:and 12
1 before:around -5
1 before:at 46
1 before:au -17
1 before:between 45
1 before:de 23
1 before:del -3
1 before:des 14
1 before:du -17
1 before:el -10
1 before:en -12
1 before:et 15
1 before:in 20
1 before:la -27
1 before:le -46
1 before:of 20
1 before:on 5
1 before:presse -9
1 before:the 2
1 before:y 47
1 before:à 31
1 before:в -28
1 before:и 46
1 before:на -1
1 before:поселке 11
1 before:района 13
1 before:районах 8
1 before:районе 20
1 before:селах -11
1 before:селе 26
1 before:اقليم -10
1 before:الي -26
1 before:ب 26
1 before:بلده 6
1 before:جزيره 9
1 before:في 7
1 before:قري 5
1 before:قريه 10
1 before:قضاء 7
1 before:محافظه 21
1 before:مخيم 10
1 before:مديريه -14
1 before:مدينه 22
1 before:و -21
1 before:ولايه 12
1 before:” 30
1 before:• 38
1 before:、 -28
1 before:。 -35
1 before:为 -1
1 before:亚 16
1 before:到 -65
1 before:区 12
1 before:县 12
1 before:向 -28
1 before:和 46
1 before:国 -1
1 before:在 5
1 before:坦 6
1 before:尔 7
1 before:州 14
1 before:市 25
1 before:挝 1
1 before:的 -8
1 before:省 25
1 before:部 -19
1 behind:' -13
1 behind:( 25
1 behind:) -2
1 behind:* 30
1 behind:, 32
1 behind:- 2
1 behind:. -10
1 behind:/ -16
1 behind:12 5
1 behind:: 45
1 behind:; 1
1 behind:a 8
1 behind:and -9
1 behind:as -30
1 behind:camp 12
1 behind:county -8
1 behind:d 7
1 behind:de -21
1 behind:district 14
1 behind:districts 11
1 behind:el 11
1 behind:en -29
1 behind:et 5
1 behind:have -8
1 behind:in -22
1 behind:la 38
1 behind:le -1
1 behind:no 8
1 behind:on 15
1 behind:ont -12
1 behind:pour 10
1 behind:province 31
1 behind:reciben 6
1 behind:region 8
1 behind:se 4
1 behind:town 9
1 behind:un 15
1 behind:y 34
1 behind:в 15
1 behind:и 45
1 behind:на -11
1 behind:районах 10
1 behind:الي -5
1 behind:ب 45
1 behind:علي 1
1 behind:في 27
1 behind:من -41
1 behind:و 26
1 behind:– 18
1 behind:— 20
1 behind:• 35
1 behind:、 -29
1 behind:。 -16
1 behind:一 8
1 behind:三 -17
1 behind:上 -13
1 behind:两 10
1 behind:举 2
1 behind:和 23
1 behind:的 -37
1 behind:设 -3
1 behind:首 8
2 before: -5
2 before:' -28
2 before:) 23
2 before:* -4
2 before:, -11
2 before:- -6
2 before:. 28
2 before:/ -34
2 before:: 38
2 before:> 8
2 before:centre -7
2 before:ceremony 18
2 before:ciudad 4
2 before:commune -44
2 before:communes 7
2 before:comunidades 16
2 before:d 18
2 before:dans -32
2 before:de 23
2 before:del 15
2 before:departamento 10
2 before:departamentos 3
2 before:district -16
2 before:districts 11
2 before:distritos 13
2 before:du 14
2 before:département -3
2 before:départements 5
2 before:el 5
2 before:en 10
2 before:escuela 8
2 before:et 17
2 before:familias -15
2 before:families 6
2 before:hospital 1
2 before:hoy 7
2 before:in -16
2 before:isla 7
2 before:l 25
2 before:la 2
2 before:los -10
2 before:municipio 10
2 before:municipios 13
2 before:province -8
2 before:provincia -3
2 before:provincias 4
2 before:región 4
2 before:région 26
2 before:schools 10
2 before:sur 2
2 before:village 19
2 before:villages -12
2 before:ville -38
2 before:y -20
2 before:» 1
2 before:à 14
2 before:в 38
2 before:и 10
2 before:на -40
2 before:новости 16
2 before:الي -31
2 before:ب 33
2 before:في 65
2 before:من 18
2 before:و 19
2 before:– 14
2 before:。 43
2 before:位 15
2 before:前 -7
2 before:北 -6
2 before:南 3
2 before:县 5
2 before:天 -39
2 before:将 -37
2 before:尼 8
2 before:州 5
2 before:已 13
2 before:式 13
2 before:拉 13
2 before:斯 7
2 before:日 34
2 before:比 4
2 before:治 12
2 before:泊 4
2 before:省 8
2 before:老 3
2 before:部 3
2 before:镇 -9
2 before:阿 5
2 before:首 10
2 behind:" 10
2 behind:' 9
2 behind:, 36
2 behind:- 20
2 behind:. 16
2 behind:/ -6
2 behind:11 10
2 behind:12 -12
2 behind:14 -9
2 behind:18 5
2 behind:19 10
2 behind:21 -32
2 behind:22 22
2 behind:27 11
2 behind:28 12
2 behind:3 21
2 behind:30 -2
2 behind:4 -43
2 behind:9 11
2 behind:: 16
2 behind:a -23
2 behind:al -9
2 behind:and -28
2 behind:au 26
2 behind:avec -5
2 behind:chaque 15
2 behind:con -28
2 behind:d -26
2 behind:dans 62
2 behind:de 13
2 behind:departamento 8
2 behind:desde 15
2 behind:donde 20
2 behind:el -8
2 behind:en 7
2 behind:for -16
2 behind:have 39
2 behind:il 7
2 behind:ils 8
2 behind:in 15
2 behind:l -20
2 behind:la 18
2 behind:las 15
2 behind:le 13
2 behind:les -8
2 behind:los -30
2 behind:of 10
2 behind:on -6
2 behind:où -19
2 behind:que 13
2 behind:qui -9
2 behind:région 16
2 behind:s -10
2 behind:sa 9
2 behind:san 4
2 behind:se -4
2 behind:sur -23
2 behind:un -1
2 behind:una 13
2 behind:une 25
2 behind:where 7
2 behind:« -1
2 behind:à -27
2 behind:в 3
2 behind:где 23
2 behind:еще -12
2 behind:за -30
2 behind:на 29
2 behind:области -48
2 behind:района 5
2 behind:اقليم 11
2 behind:السودان 3
2 behind:الي 4
2 behind:اليوم 6
2 behind:ب -13
2 behind:بعد 6
2 behind:حيث 7
2 behind:علي -14
2 behind:في 11
2 behind:محافظه 10
2 behind:و -38
2 behind:ولايه 9
2 behind:– 16
2 behind:“ 19
2 behind:一 29
2 behind:三 3
2 behind:个 -6
2 behind:位 -11
2 behind:十 5
2 behind:名 7
2 behind:家 -8
2 behind:府 9
2 behind:开 -8
2 behind:民 15
2 behind:江 1
2 behind:的 3
2 behind:行 6
any 5
at:early 76
at:first 170
at:headline 65
at:late -185
at:middle -44
at:outside -26
at:standfirst 22
codes:0 5
codes:2 7
codes:3 12
codes:4 10
home -4
in:home 29
in:land 21
in:none 14
in:other -36
kind:camp 19
kind:city 8
kind:district 20
kind:none -17
kind:province 75
kind:region -45
kind:site 4
land 1 before: 3
land 1 before:( 21
land 1 before:) 1
land 1 before:, -16
land 1 before:. 11
land 1 before:2025 3
land 1 before:: 3
land 1 before:au 7
land 1 before:de 12
land 1 before:du 9
land 1 before:el 1
land 1 before:en 14
land 1 before:in -4
land 1 before:la -15
land 1 before:northern 1
land 1 before:of -12
land 1 before:в -5
land 1 before:юге 2
land 1 before:ب 5
land 1 before:رؤيه 6
land 1 before:في 1
land 1 before:— 5
land 1 before:于 3
land 1 before:助 3
land 1 before:在 11
land 1 before:援 2
land 1 before:稿 4
land 1 behind:( 10
land 1 behind:) 3
land 1 behind:, -3
land 1 behind:- 4
land 1 behind:. -9
land 1 behind:: 25
land 1 behind:– 10
land 1 behind:— 4
land 1 behind:东 6
land 1 behind:北 3
land 1 behind:南 2
land 1 behind:实 1
land 1 behind:的 2
land 1 behind:阿 3
land 1 behind:首 1
land 2 before: 3
land 2 before:, -2
land 2 before:- 3
land 2 before:. 10
land 2 before:: 5
land 2 before:de 10
land 2 before:en 2
land 2 before:in -17
land 2 before:nord 7
land 2 before:на 3
land 2 before:— 5
land 2 before:会 6
land 2 before:日 2
land 2 before:署 2
land 2 before:闻 7
land 2 behind:" 5
land 2 behind:, -15
land 2 behind:- 4
land 2 behind:. 17
land 2 behind:14 3
land 2 behind:a -24
land 2 behind:el 5
land 2 behind:en 6
land 2 behind:la -14
land 2 behind:le 5
land 2 behind:les 1
land 2 behind:los 5
land 2 behind:the 3
land 2 behind:« 4
land 2 behind:à 2
land 2 behind:و 10
land 2 behind:南 3
land 2 behind:部 10
land 2 behind:都 1
land any 47
land at:dateline 8
land at:early -28
land at:first 76
land at:headline 40
land at:late -4
land at:middle -3
land at:outside 2
land at:standfirst 7
land codes:1 57
land codes:2 8
land codes:3 24
land codes:4 -43
land held:0 -60
land held:1 54
land held:2 45
land held:3 21
land home 58
land kind:country 49
land lands:1 69
land lands:2 7
land lands:3 21
land lands:4 -47
land not home -17
land places:0 -29
land places:1 -32
land places:2 62
land places:4 53
land rule:country-as-place 43
land rule:country-of-agency -4
land rule:place-with-country 21
land times:1 35
land times:2 28
land times:3 6
land words:2 18
land words:3 48
lands:0 -4
lands:1 15
lands:2 27
lands:3 30
lands:4 11
not home 24
places:1 31
places:2 14
places:4 3
places:8 -38
rule:city-as-place -21
rule:dateline-place 28
rule:kind-after-name 76
rule:kind-before-name 89
rule:named-place 9
rule:place-with-country 23
times:1 -4
times:2 59
times:3 61
times:4 18
words:1 2
words:2 5
words:3 36
`;
