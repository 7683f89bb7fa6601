/**
 * One letter for each kind of phrase, with which the grammar of goals is written. Of a phrase with several kinds the first
 * counts. Besides: `N` number, `C` code of a target; of other words `w` in small letters, `X` with a capital, `z` in a
 * script without.
 */
export const kindTags =
  'T=titles S=strong A=target W=weak X=exempt B=deniedBy D=denials U=units O=ordinals c=cardinals J=and R=range i=titleLeads K=context K=owners g=gap t=tags l=links n=line w=others l=of w=endings';

/** And for marks: `.` end of a sentence, `J` comma and the like, `q` quotation mark, `R` dash (`d` after space); `m` others. */
export const markTags =
  '.. .! .? .。 .؟ J, J; J/ J| J· J• J、 J، J؛ J& J+ q" q\' q« q» q“ q” q„ q‘ q’ q「 q」 q『 q』 q《 q》 R- R‑ R– R— R― R− (( )) :: ##';
