// Written by `npm run story` from the texts in test/fixtures.

/** How much each sign speaks for a line as a part of the story, in hundredths; see `page/storySigns.ts`. */
export const storyWeights = `
-1:address -16
-1:arrow -6
-1:bar 15
-1:body -7
-1:boilerplate -72
-1:bracket first -34
-1:bracketed -51
-1:byline -18
-1:capitals -15
-1:capitals:0 -23
-1:capitals:1 -17
-1:capitals:2 -20
-1:capitals:3 19
-1:capitals:4 -43
-1:caption -35
-1:chrome -108
-1:colon 12
-1:colon early -36
-1:colon, item 13
-1:colon, line -29
-1:colon, paragraph -11
-1:colon, sentence -8
-1:colon, short line 44
-1:colon, short sentence 10
-1:contact -8
-1:contact data 2
-1:copyright 2
-1:dash first 64
-1:day -17
-1:end -131
-1:end mark -3
-1:end, paragraph -17
-1:end, sentence -2
-1:end, short line -1
-1:figures:0 12
-1:figures:1 16
-1:figures:2 -3
-1:figures:3 -11
-1:gap -41
-1:goals -97
-1:hashtag -3
-1:hashtags -12
-1:item 94
-1:item, colon -3
-1:item, item 77
-1:item, line -11
-1:item, paragraph 10
-1:item, rule -2
-1:item, short line 34
-1:label -19
-1:line -14
-1:line, colon -4
-1:line, line 61
-1:line, paragraph -2
-1:line, rule -6
-1:line, sentence -28
-1:line, short line -30
-1:line, short sentence 38
-1:long line 20
-1:long line, short line 9
-1:marked 43
-1:nothing -61
-1:nothing, colon -4
-1:nothing, item 5
-1:nothing, line -18
-1:nothing, paragraph -6
-1:nothing, rule -5
-1:nothing, sentence -3
-1:nothing, short line -35
-1:nothing, short sentence -13
-1:notice 34
-1:number first 30
-1:organization 14
-1:paragraph 33
-1:paragraph, colon -3
-1:paragraph, end -20
-1:paragraph, item -41
-1:paragraph, line -58
-1:paragraph, long line 11
-1:paragraph, paragraph 99
-1:paragraph, rule -26
-1:paragraph, sentence 72
-1:paragraph, short line 20
-1:paragraph, short sentence 12
-1:question 32
-1:quotation 13
-1:quotation first 63
-1:related -20
-1:rule -81
-1:rule, colon -4
-1:rule, line -2
-1:rule, paragraph -55
-1:rule, sentence -29
-1:rule, short line 4
-1:sentence 32
-1:sentence, colon 11
-1:sentence, end -22
-1:sentence, item -17
-1:sentence, line -20
-1:sentence, paragraph 79
-1:sentence, rule -7
-1:sentence, sentence 74
-1:sentence, short line -44
-1:sentence, short sentence -13
-1:short line -30
-1:short line, colon -18
-1:short line, item 44
-1:short line, line -14
-1:short line, paragraph 20
-1:short line, rule -4
-1:short line, sentence -32
-1:short line, short line -26
-1:short line, short sentence -20
-1:short sentence 30
-1:short sentence, colon 7
-1:short sentence, item 6
-1:short sentence, line 37
-1:short sentence, paragraph -2
-1:short sentence, sentence -6
-1:short sentence, short line -20
-1:short sentence, short sentence 6
-1:sign first 57
-1:size:10 13
-1:size:110 1
-1:size:170 -31
-1:size:18 20
-1:size:30 -34
-1:size:45 33
-1:size:70 9
-1:size:more -7
-1:small first 8
-1:small words:0 7
-1:small words:1 6
-1:small words:2 17
-1:small words:3 -21
-1:small words:4 17
-1:small words:6 -4
-1:stop inside -20
-1:stroke -47
-2:colon 35
-2:colon, line 7
-2:colon, paragraph -6
-2:colon, sentence -3
-2:colon, short line 17
-2:colon, short sentence 8
-2:end -107
-2:end, line -6
-2:item 79
-2:item, colon -2
-2:item, item 53
-2:item, line 1
-2:item, paragraph 35
-2:item, rule -4
-2:item, sentence 9
-2:item, short line -8
-2:item, short sentence -4
-2:line 13
-2:line, colon 4
-2:line, item -14
-2:line, line -3
-2:line, paragraph 13
-2:line, short line 3
-2:line, short sentence -2
-2:long line 21
-2:long line, short line 23
-2:nothing -79
-2:nothing, colon -16
-2:nothing, item 23
-2:nothing, line -33
-2:nothing, paragraph 39
-2:nothing, rule -8
-2:nothing, sentence 8
-2:nothing, short line -105
-2:nothing, short sentence -11
-2:paragraph -19
-2:paragraph, colon 20
-2:paragraph, end -40
-2:paragraph, item -21
-2:paragraph, line -1
-2:paragraph, long line 10
-2:paragraph, paragraph 8
-2:paragraph, rule -35
-2:paragraph, sentence 45
-2:paragraph, short line -2
-2:paragraph, short sentence -21
-2:rule -6
-2:rule, paragraph -4
-2:sentence 6
-2:sentence, colon -21
-2:sentence, item -31
-2:sentence, line -28
-2:sentence, paragraph 7
-2:sentence, rule -2
-2:sentence, sentence 62
-2:sentence, short line 16
-2:sentence, short sentence 13
-2:short line -42
-2:short line, colon -3
-2:short line, item 31
-2:short line, line -19
-2:short line, paragraph -16
-2:short line, sentence -38
-2:short line, short line 30
-2:short line, short sentence -10
-2:short sentence 26
-2:short sentence, item 2
-2:short sentence, line 12
-2:short sentence, paragraph 5
-2:short sentence, sentence -7
-2:short sentence, short line -31
-2:short sentence, short sentence 35
1:address -7
1:arrow 28
1:bar 50
1:body 3
1:boilerplate -10
1:bracket first -39
1:bracketed 5
1:byline 1
1:capitals -55
1:capitals:0 40
1:capitals:1 -34
1:capitals:2 -48
1:capitals:3 -47
1:capitals:4 -12
1:caption -45
1:chrome 7
1:colon -8
1:colon early -3
1:colon, end -9
1:colon, item -14
1:colon, line -5
1:colon, paragraph 51
1:colon, rule -4
1:colon, sentence -20
1:colon, short line -12
1:colon, short sentence 5
1:contact -75
1:contact data -10
1:copyright -7
1:dash first 110
1:day -176
1:end -85
1:end mark -18
1:end, line -1
1:end, paragraph 2
1:end, sentence 19
1:figures:0 -39
1:figures:1 -34
1:figures:2 1
1:figures:3 24
1:gap -99
1:goals -88
1:hashtag 47
1:hashtags 27
1:item 81
1:item, colon 21
1:item, item 49
1:item, paragraph 4
1:item, sentence 7
1:item, short line 25
1:item, short sentence 10
1:label 3
1:line -59
1:line, colon -25
1:line, item 14
1:line, line 34
1:line, paragraph -74
1:line, rule -6
1:line, sentence 2
1:line, short line -17
1:line, short sentence 24
1:link 39
1:marked 7
1:nothing -60
1:nothing, item -7
1:nothing, line -5
1:nothing, paragraph -17
1:nothing, sentence -25
1:nothing, short line -23
1:nothing, short sentence 6
1:notice 49
1:number first 32
1:organization 73
1:paragraph 36
1:paragraph, colon -43
1:paragraph, end -18
1:paragraph, item -4
1:paragraph, line -81
1:paragraph, paragraph 187
1:paragraph, rule -22
1:paragraph, sentence 25
1:paragraph, short line 15
1:paragraph, short sentence -19
1:question -98
1:quotation -10
1:quotation first -39
1:related -10
1:rule -16
1:rule, item -21
1:rule, line -5
1:rule, paragraph 7
1:rule, sentence 5
1:rule, short line -3
1:self -30
1:sentence 52
1:sentence, colon -7
1:sentence, end -10
1:sentence, item 8
1:sentence, line -11
1:sentence, paragraph 36
1:sentence, rule -15
1:sentence, sentence 50
1:sentence, short line -5
1:sentence, short sentence 12
1:short line -66
1:short line, colon 32
1:short line, end -9
1:short line, item -3
1:short line, line -8
1:short line, long line 6
1:short line, paragraph -101
1:short line, rule -5
1:short line, sentence -22
1:short line, short line 6
1:short line, short sentence 30
1:short sentence 60
1:short sentence, colon 21
1:short sentence, line 56
1:short sentence, paragraph -11
1:short sentence, sentence 4
1:short sentence, short line -9
1:short sentence, short sentence -8
1:sign first 73
1:size:10 -39
1:size:110 40
1:size:170 -6
1:size:18 -11
1:size:30 -40
1:size:45 22
1:size:70 -14
1:size:more -4
1:small first -2
1:small words:0 -2
1:small words:1 -20
1:small words:2 -14
1:small words:3 2
1:small words:4 8
1:small words:6 -11
1:stop inside 28
1:stroke 7
2:colon 20
2:colon, item 1
2:colon, line -19
2:colon, paragraph 23
2:colon, rule -5
2:colon, sentence 7
2:colon, short line 61
2:end -43
2:end, paragraph 2
2:item 5
2:item, colon 19
2:item, item 76
2:item, line -34
2:item, paragraph -37
2:item, sentence -22
2:item, short line 61
2:item, short sentence -7
2:line -19
2:line, colon -4
2:line, end -14
2:line, item 34
2:line, line -21
2:line, paragraph 18
2:line, rule -11
2:line, sentence 33
2:line, short line -15
2:line, short sentence -4
2:long line 27
2:nothing -96
2:nothing, colon -4
2:nothing, item -45
2:nothing, line -21
2:nothing, paragraph 8
2:nothing, rule -2
2:nothing, sentence 3
2:nothing, short line -66
2:nothing, short sentence 10
2:paragraph -40
2:paragraph, colon -15
2:paragraph, end -1
2:paragraph, item -6
2:paragraph, line -2
2:paragraph, paragraph 54
2:paragraph, rule -8
2:paragraph, sentence 46
2:paragraph, short line -73
2:paragraph, short sentence -24
2:rule 2
2:rule, item -12
2:rule, paragraph 2
2:rule, sentence 4
2:rule, short line 2
2:sentence 57
2:sentence, colon 4
2:sentence, end -8
2:sentence, item 3
2:sentence, line -10
2:sentence, paragraph 41
2:sentence, sentence -52
2:sentence, short line 40
2:sentence, short sentence 48
2:short line -18
2:short line, colon 14
2:short line, end -17
2:short line, item -12
2:short line, line 52
2:short line, long line 32
2:short line, paragraph 5
2:short line, rule -11
2:short line, sentence -5
2:short line, short line -54
2:short line, short sentence -15
2:short sentence 91
2:short sentence, colon 7
2:short sentence, item 2
2:short sentence, line 28
2:short sentence, paragraph 4
2:short sentence, sentence 13
2:short sentence, short line -5
2:short sentence, short sentence 25
above, arrow -6
above, bar -3
above, bracket first 34
above, bracketed -27
above, byline -2
above, capitals 86
above, capitals:0 -27
above, capitals:1 -4
above, capitals:2 -34
above, capitals:3 -13
above, capitals:4 -12
above, caption -28
above, chrome -36
above, colon -23
above, colon early -35
above, copyright -18
above, dash first 10
above, day -60
above, figures:0 -60
above, figures:1 -12
above, figures:2 -42
above, figures:3 2
above, gap -29
above, item 48
above, line -3
above, marked -1
above, notice -31
above, number first -46
above, off:0 10
above, off:0, paragraph 10
above, off:1 -41
above, off:1, colon -12
above, off:1, item 9
above, off:1, line -36
above, off:1, rule -8
above, off:1, sentence 47
above, off:1, short line -48
above, off:1, short sentence -4
above, off:2 14
above, off:2, item 21
above, off:2, line 6
above, off:2, sentence -3
above, off:2, short line -28
above, off:2, short sentence -1
above, off:3 -7
above, off:3, item 21
above, off:3, line 2
above, off:3, sentence -47
above, off:3, short line 40
above, off:3, short sentence -21
above, off:4 -19
above, organization -13
above, paragraph 10
above, quotation 3
above, quotation first -4
above, rule -8
above, sentence -11
above, short line -23
above, short sentence -23
above, sign first 22
above, size:10 -10
above, size:110 -17
above, size:170 -36
above, size:18 19
above, size:30 -37
above, size:45 -56
above, size:70 -47
above, size:more 50
above, small first -1
above, small words:0 36
above, small words:1 -32
above, small words:2 -75
above, small words:3 -9
above, small words:4 -6
above, stop inside -25
above, stroke -5
address -28
after:0 -7
after:1 -44
after:2 73
after:3 -1
among, address -21
among, arrow 15
among, bar 39
among, boilerplate -122
among, bracket first -96
among, bracketed 9
among, capitals 10
among, capitals:1 -1
among, capitals:2 8
among, capitals:3 -4
among, capitals:4 -31
among, caption -87
among, chrome -39
among, colon 24
among, colon early -54
among, contact -29
among, contact data -13
among, copyright -5
among, dash first -41
among, day -35
among, end -26
among, end mark -8
among, figures:0 22
among, figures:1 23
among, figures:2 -7
among, figures:3 41
among, gap -26
among, goals -75
among, hashtag -6
among, hashtags -17
among, line 8
among, link -36
among, marked 53
among, notice 13
among, number first -48
among, off:1 -15
among, off:1, colon 26
among, off:1, end -13
among, off:1, item -1
among, off:1, line -88
among, off:1, paragraph 53
among, off:1, rule -4
among, off:1, sentence 46
among, off:1, short line 37
among, off:1, short sentence -28
among, off:2 20
among, off:2, colon 5
among, off:2, end -13
among, off:2, item 22
among, off:2, line 47
among, off:2, paragraph 7
among, off:2, rule -8
among, off:2, sentence -8
among, off:2, short line -37
among, off:2, short sentence 17
among, off:3 17
among, off:3, colon -3
among, off:3, item -10
among, off:3, line 40
among, off:3, paragraph 1
among, off:3, rule -2
among, off:3, sentence -20
among, off:3, short line 9
among, off:3, short sentence 23
among, off:4 23
among, paragraph 58
among, question 31
among, quotation 43
among, quotation first 11
among, related -38
among, rule -15
among, sentence 4
among, short line 10
among, short sentence 4
among, sign first 10
among, size:10 -34
among, size:110 2
among, size:170 19
among, size:18 16
among, size:30 30
among, size:45 5
among, size:70 32
among, size:more 18
among, small words:0 5
among, small words:1 4
among, small words:2 27
among, small words:3 -2
among, small words:4 19
among, stop inside -34
among, stroke -17
apart:false, false 17
apart:false, false, colon -14
apart:false, false, item -3
apart:false, false, line 34
apart:false, false, paragraph 20
apart:false, false, sentence -67
apart:false, false, short line 34
apart:false, false, short sentence 8
apart:false, last -57
apart:false, last, item -4
apart:false, last, line -12
apart:false, last, paragraph -17
apart:false, last, sentence -6
apart:false, last, short line -7
apart:false, last, short sentence -4
apart:false, true 52
apart:false, true, item 58
apart:false, true, line -45
apart:false, true, paragraph -45
apart:false, true, rule -9
apart:false, true, sentence 46
apart:false, true, short line -10
apart:false, true, short sentence 37
apart:true, false -40
apart:true, false, colon -10
apart:true, false, item 53
apart:true, false, line 33
apart:true, false, paragraph -26
apart:true, false, rule -20
apart:true, false, sentence -37
apart:true, false, short line -1
apart:true, false, short sentence -32
apart:true, last 1
apart:true, last, line 9
apart:true, last, paragraph 3
apart:true, last, sentence -18
apart:true, last, short line -16
apart:true, last, short sentence 10
apart:true, true 34
apart:true, true, colon 15
apart:true, true, end -46
apart:true, true, item -69
apart:true, true, line -77
apart:true, true, long line 20
apart:true, true, paragraph 130
apart:true, true, rule -23
apart:true, true, sentence 119
apart:true, true, short line -26
apart:true, true, short sentence 7
arrow 38
at:0 -61
at:1 -18
at:2 -59
at:3 54
at:4 66
bar 20
before:0 -17
before:1 96
before:2 81
before:3 -101
below, address 6
below, arrow 24
below, bar -24
below, body 10
below, boilerplate -40
below, bracket first 19
below, bracketed 66
below, byline -2
below, capitals -59
below, capitals:0 14
below, capitals:1 -27
below, capitals:2 -26
below, capitals:3 2
below, capitals:4 -26
below, caption -9
below, chrome -24
below, colon -14
below, colon early -28
below, contact -45
below, contact data -19
below, copyright -31
below, dash first 59
below, day 5
below, end -21
below, end mark 26
below, figures:0 16
below, figures:1 -24
below, figures:2 15
below, figures:3 -58
below, gap -12
below, goals -45
below, hashtag 9
below, hashtags -4
below, item -22
below, label -1
below, line -6
below, link -19
below, long line 10
below, marked -5
below, notice 1
below, number first 98
below, off:1 49
below, off:1, colon -25
below, off:1, end -7
below, off:1, item -33
below, off:1, line 37
below, off:1, long line 10
below, off:1, paragraph 64
below, off:1, rule -22
below, off:1, sentence 36
below, off:1, short line -18
below, off:1, short sentence 54
below, off:2 1
below, off:2, colon 15
below, off:2, end -9
below, off:2, item 11
below, off:2, line -14
below, off:2, paragraph 26
below, off:2, rule -4
below, off:2, sentence -16
below, off:2, short line -22
below, off:2, short sentence -18
below, off:3 -41
below, off:3, colon -8
below, off:3, item 15
below, off:3, line -55
below, off:3, paragraph -61
below, off:3, rule -3
below, off:3, sentence 17
below, off:3, short line 7
below, off:3, short sentence 1
below, off:4 -33
below, organization 46
below, paragraph 11
below, question -14
below, quotation -41
below, quotation first 9
below, related -71
below, rule -29
below, self -72
below, sentence 25
below, short line -5
below, short sentence 35
below, sign first -76
below, size:10 30
below, size:110 2
below, size:170 49
below, size:18 -24
below, size:30 -50
below, size:45 -46
below, size:70 -33
below, size:more 24
below, small first 3
below, small words:0 -56
below, small words:1 11
below, small words:2 10
below, small words:3 3
below, small words:4 -17
below, stop inside 41
below, stroke 4
body 2
boilerplate -188
bracket first -47
bracketed 48
byline -15
capitals 47
capitals:0 -8
capitals:1 -35
capitals:2 -59
capitals:3 -19
capitals:4 -57
caption -141
chrome -108
colon early -117
colon, before:0, after:2 -21
colon, before:1, after:0 9
colon, before:1, after:2 12
colon, before:2, after:0 -26
colon, before:2, after:1 -26
colon, before:2, after:2 35
contact -74
contact data -46
copyright -56
dash first 28
day -91
end mark 15
end, before:2, after:0 -21
end, before:2, after:1 -25
figures:0 -12
figures:1 -7
figures:2 -31
figures:3 -32
form:colon -16
form:end -47
form:item 17
form:line -6
form:long line 21
form:paragraph 58
form:rule -54
form:sentence 14
form:short line -8
form:short sentence 26
gap -68
goals -121
hashtag 4
hashtags -22
item, before:0, after:2 48
item, before:1, after:0 1
item, before:1, after:2 5
item, before:2, after:0 -23
item, before:2, after:1 -18
item, before:2, after:2 15
label -10
last:0 -60
last:1 -41
last:2 -65
last:3 -8
last:4 9
last:5 75
last:6 112
line, before:0, after:0 -15
line, before:0, after:1 25
line, before:0, after:2 -43
line, before:1, after:0 11
line, before:1, after:2 -18
line, before:2, after:0 -16
line, before:2, after:1 -39
line, before:2, after:2 70
link -58
long line, before:2, after:0 10
marked 51
none, capitals:0 3
none, day -4
none, figures:0 5
none, figures:1 8
none, figures:3 -3
none, line -15
none, number first -2
none, off:0 6
none, off:0, line -15
none, off:0, paragraph 3
none, off:0, sentence -3
none, off:0, short line 13
none, off:0, short sentence 14
none, paragraph 3
none, quotation 6
none, sentence -3
none, short line 13
none, short sentence 14
none, size:110 -5
none, size:45 59
none, size:70 -12
none, size:more 2
none, small words:0 5
not over 116
not over, above, colon -23
not over, above, item 48
not over, above, line -3
not over, above, paragraph 10
not over, above, rule -8
not over, above, sentence -11
not over, above, short line -23
not over, above, short sentence -23
not over, among, colon 26
not over, among, end -26
not over, among, item 8
not over, among, line 2
not over, among, paragraph 61
not over, among, rule -15
not over, among, sentence 54
not over, among, short line -15
not over, among, short sentence 5
not over, below, colon -8
not over, below, end -16
not over, below, item 61
not over, below, line 19
not over, below, long line 10
not over, below, paragraph 31
not over, below, rule -29
not over, below, sentence 36
not over, below, short line 21
not over, below, short sentence 41
not over, none, line -15
not over, none, paragraph 3
not over, none, sentence -3
not over, none, short line 13
not over, none, short sentence 14
notice -27
number first 13
organization 33
over, among, colon -1
over, among, line -1
over, among, sentence -40
over, among, short line 21
over, below, colon -8
over, below, item -73
over, below, line -19
over, below, paragraph -20
over, below, sentence -6
over, below, short line -19
over, below, short sentence -2
over:1 -96
over:2 -81
over:3 -10
paragraph, before:0, after:0 3
paragraph, before:0, after:1 13
paragraph, before:0, after:2 -10
paragraph, before:1, after:0 9
paragraph, before:1, after:2 4
paragraph, before:2, after:0 5
paragraph, before:2, after:1 44
paragraph, before:2, after:2 11
question 16
quotation 25
quotation first 30
related -136
rule, before:0, after:2 -8
rule, before:2, after:0 -29
rule, before:2, after:1 -13
self -72
sentence, before:0, after:0 -3
sentence, before:0, after:2 20
sentence, before:1, after:0 15
sentence, before:1, after:2 1
sentence, before:2, after:0 3
sentence, before:2, after:1 15
sentence, before:2, after:2 -4
short line, before:0, after:0 13
short line, before:0, after:2 -30
short line, before:1, after:0 48
short line, before:1, after:2 -102
short line, before:2, after:0 -61
short line, before:2, after:1 -24
short line, before:2, after:2 107
short sentence, before:0, after:0 14
short sentence, before:0, after:2 -12
short sentence, before:1, after:0 34
short sentence, before:1, after:2 4
short sentence, before:2, after:0 -13
short sentence, before:2, after:1 24
short sentence, before:2, after:2 -9
sign first -21
size:10 1
size:110 -22
size:170 20
size:18 -22
size:30 -59
size:45 -21
size:70 -51
size:more 87
small first 3
small words:0 -6
small words:1 -25
small words:2 -41
small words:3 -27
small words:6 -2
stop inside -37
stroke -27
told:0 17
told:0, above 15
told:0, among 12
told:0, below -10
told:0, colon -58
told:0, item -60
told:0, line 20
told:0, long line 21
told:0, none 6
told:0, paragraph 91
told:0, sentence 37
told:0, short line -10
told:0, short sentence -15
told:1 34
told:1, above 16
told:1, among 23
told:1, below 13
told:1, colon 37
told:1, item 54
told:1, line -11
told:1, paragraph -10
told:1, sentence -28
told:1, short line -45
told:1, short sentence 27
told:2 4
told:2, above -7
told:2, among 7
told:2, below 8
told:2, colon 15
told:2, item 11
told:2, line -50
told:2, paragraph -3
told:2, sentence 14
told:2, short line -15
told:2, short sentence 22
told:3 34
told:3, above 18
told:3, among 34
told:3, below -30
told:3, item 2
told:3, line -3
told:3, sentence -5
told:3, short line 17
told:4 -18
told:4, above -43
told:4, among 35
told:4, below 5
told:4, colon -15
told:4, item 31
told:4, line 6
told:4, short line -44
told:4, short sentence 3
told:no word -90
told:no word, above -21
told:no word, among -50
told:no word, below -8
told:no word, end -47
told:no word, item -10
told:no word, rule -54
told:no word, short line 46
told:no word, short sentence -16
zone:above -23
zone:among 35
zone:below -13
zone:none 6
`;
