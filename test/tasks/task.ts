import type { Opened } from '../embed/host.js';

/** Something that users ask of a programmer or a coding agent, and how to tell whether it was done. */
export interface Task {
  /** As a user would write it. */
  readonly instruction: string;
  /** Name of the file that is to hold the answer; modules are also checked for type errors. */
  readonly file: `${string}.${'ts' | 'tsx' | 'html' | 'json'}`;
  /** What the file holds at first. */
  readonly start: string;
  readonly solution: string;
  /** Throws if the answer does not do what was asked. */
  readonly grade: (answer: Answer) => Promise<void>;
}

interface Answer {
  /** The file. */
  readonly text: string;
  /** Imports the module, beside which the package is installed. */
  readonly load: <Module>() => Promise<Module>;
  /** Opens HTML in Chromium, inside `<body>`. The page may load what {@link Answer.serve} answers, and `/script/`. */
  readonly open: (
    body: string,
    options?: { head?: string; headers?: Record<string, string> },
  ) => Promise<Opened>;
  readonly serve: (path: string, answer: string | object) => void;
}

/** Stories as a newsroom may have them. */
export const clinic = {
  headline: 'Nurses open a clinic in Kakuma',
  url: 'https://example.org/stories/clinic',
  summary: 'It sees two hundred people a day.',
  body: [{ type: 'paragraph', content: [{ text: 'The clinic has three rooms.' }] }],
  published: '2024-05-03',
  publisher: { name: 'Clinic Network' },
  image: { src: 'https://example.org/clinic.jpg', alt: 'A low white building', width: 1600, height: 900 },
  locations: [{ name: 'Kakuma', kind: 'camp', country: 'KE', coordinates: [3.72, 34.86] }],
  funders: [{ name: 'Fund for Clinics', statement: 'Paid for by the members of the Fund for Clinics.' }],
  sdgs: [{ goal: 3 }],
};

export const stories = [
  clinic,
  {
    headline: 'A well for nine villages',
    locations: [{ name: 'Turkana', country: 'KE' }],
    sdgs: [{ goal: 6 }],
  },
  {
    headline: 'Pumps that run on sunlight',
    locations: [{ name: 'Garissa', country: 'KE' }],
    sdgs: [{ goal: 6 }],
  },
  { headline: 'A school in Mafraq', locations: [{ name: 'Mafraq', country: 'JO' }], sdgs: [{ goal: 4 }] },
];
