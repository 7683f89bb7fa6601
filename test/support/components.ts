import type { FunctionComponent } from 'react';
import {
  ArticleCard,
  ArticleList,
  FunderList,
  LocationTag,
  ParticipantList,
  PartnerList,
  SdgBadge,
  SdgIcon,
  SdgList,
} from '../../src/exports/index.js';

/** Our components by name, for tests that tell another process which one to draw. */
export const components: Readonly<Record<string, FunctionComponent<object>>> = {
  ArticleCard,
  ArticleList,
  FunderList,
  LocationTag,
  ParticipantList,
  PartnerList,
  SdgBadge,
  SdgIcon,
  SdgList,
} as never;
