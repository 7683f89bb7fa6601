import type { PluginOption } from 'vite';
import { articleJsonSchema } from './articleJsonSchema.js';
import { bareComponents } from './bareComponents.js';
import { cardSheet } from './cardSheet.js';
import { componentStyleHashes } from './componentStyleHashes.js';
import { drupalModule } from './drupalModule.js';
import { elementManifests } from './elementManifests.js';
import { embedScripts } from './embedScripts.js';
import { frameScripts } from './frameScripts.js';
import { messageWithoutExports } from './packageFiles.js';
import { portFixtures } from './portFixtures.js';
import { tokenSheets } from './tokenSheets.js';
import { withoutReact } from './withoutReact.js';
import { wordPressPlugin } from './wordPressPlugin.js';

/** The renderer without React, then every file of the package that is not compiled from a module. */
export function packagePlugins(): PluginOption[] {
  return [
    withoutReact(),
    bareComponents(),
    articleJsonSchema(),
    tokenSheets(),
    cardSheet(),
    componentStyleHashes(),
    embedScripts(),
    frameScripts(),
    elementManifests(),
    portFixtures(),
    messageWithoutExports(),
    wordPressPlugin(),
    drupalModule(),
  ];
}
