// src/story.ts
import { Component, inject } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { renderToHtml } from 'news-cards/server';
import article from '../article.json';

const { fragment } = renderToHtml(article, { headingLevel: 2 });

@Component({ selector: 'app-story', template: '<div [innerHTML]="card"></div>' })
export class Story {
  // Angular’s own sanitizer would remove the styles. Every text in the card is escaped.
  readonly card = inject(DomSanitizer).bypassSecurityTrustHtml(fragment);
}
