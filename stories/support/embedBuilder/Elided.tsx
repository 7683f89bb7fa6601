/** Style sheets, data and addresses too long to read. */
const longRuns =
  /((?<=<style>)[^<]{80,}|(?<=<script type="application\/json">)[^<]{80,}|(?<==")[^"\s]{200,}(?="))/;

export const hasLongRuns = (code: string) => longRuns.test(code);

/** HTML with its long runs cut short by CSS, so that a selection still copies all of it. */
export function Elided({ code }: { code: string }) {
  return code.split(longRuns).map((part, index) =>
    index % 2 ? (
      <span key={index} className="builder-long">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
