import { type ReactNode, useId } from 'react';

interface SegmentsProps<Value extends string> {
  legend: string;
  options: readonly (readonly [value: Value, label: ReactNode])[];
  value: string;
  onChange: (value: Value) => void;
  /** Whether the legend is for screen readers only. */
  hidesLegend?: boolean;
  className?: string;
}

/** One of a few choices, side by side: radio buttons. */
export function Segments<Value extends string>({
  legend,
  options,
  value,
  onChange,
  hidesLegend = false,
  className = 'tool-segments',
}: SegmentsProps<Value>) {
  const name = useId();
  return (
    <fieldset className="tool-choice">
      <legend className={hidesLegend ? 'tool-hidden' : undefined}>{legend}</legend>
      <div className={className}>
        {options.map(([each, label]) => (
          <label key={each}>
            <input type="radio" name={name} checked={value === each} onChange={() => onChange(each)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
