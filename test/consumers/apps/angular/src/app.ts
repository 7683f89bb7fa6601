import { type ApplicationConfig, Component, signal } from '@angular/core';
import { provideClientHydration } from '@angular/platform-browser';
import { provideRouter, RouterLink, RouterOutlet } from '@angular/router';
import { Other } from './other';
import { Story } from './story';

@Component({
  selector: 'app-root',
  imports: [RouterLink, RouterOutlet],
  template: `
    <button type="button" (click)="count.set(count() + 1)">Pressed {{ count() }} times</button>
    <a routerLink="/other">Other page</a>
    <router-outlet />
  `,
})
export class App {
  readonly count = signal(0);
}

export const config: ApplicationConfig = {
  providers: [
    provideClientHydration(),
    provideRouter([
      { path: '', component: Story },
      { path: 'other', component: Other },
    ]),
  ],
};
