/**
 * One letter for each kind of phrase, used in the grammar of goals. For a phrase with several kinds the first counts. Other
 * tags: `N` number, `C` code of a target; for other words `w` in lower case, `X` with a capital, `z` in a script without case.
 */
export const kindTags =
  'T=titles S=strong A=target W=weak X=exempt B=deniedBy D=denials U=units O=ordinals c=cardinals J=and R=range i=titleLeads K=context K=owners g=gap t=tags l=links n=line w=others l=of w=endings';

/** Tags of marks: `.` end of a sentence, `J` comma or similar, `q` quotation mark, `R` dash (`d` after a space); `m` others. */
export const markTags =
  '.. .! .? .。 .؟ J, J; J/ J| J· J• J、 J، J؛ J& J+ q" q\' q« q» q“ q” q„ q‘ q’ q「 q」 q『 q』 q《 q》 R- R‑ R– R— R― R− (( )) :: ##';
