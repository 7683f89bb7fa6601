// src/story.ts
import { Component, inject, signal } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { renderToHtml } from 'news-cards/server';
import article from '../article.json';

const { fragment } = renderToHtml(article, { headingLevel: 2 });

@Component({
  selector: 'app-story',
  imports: [RouterLink],
  template: `
    <button type="button" (click)="count.set(count() + 1)">Pressed {{ count() }} times</button>
    <a routerLink="/other">Other page</a>
    <div [innerHTML]="card"></div>
  `,
})
export class Story {
  readonly count = signal(0);
  // Angular’s own sanitizer would remove the styles. Every text in the card is escaped.
  readonly card = inject(DomSanitizer).bypassSecurityTrustHtml(fragment);
}
