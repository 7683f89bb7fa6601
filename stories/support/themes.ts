/** The example themes, as class names and as CSS text to copy. */
import broadsheetCss from './themes/broadsheet.css?raw';
import bulletinCss from './themes/bulletin.css?raw';
import quietCss from './themes/quiet.css?raw';
import './themes/broadsheet.css';
import './themes/bulletin.css';
import './themes/quiet.css';
import './themePages.css';

export interface ExampleTheme {
  name: string;
  className: string;
  /** The exact content of its file. */
  css: string;
}

export const broadsheet: ExampleTheme = { name: 'Broadsheet', className: 'broadsheet', css: broadsheetCss };
export const bulletin: ExampleTheme = { name: 'Bulletin', className: 'bulletin', css: bulletinCss };
export const quiet: ExampleTheme = { name: 'Quiet', className: 'quiet', css: quietCss };

export const exampleThemes: readonly ExampleTheme[] = [broadsheet, bulletin, quiet];
