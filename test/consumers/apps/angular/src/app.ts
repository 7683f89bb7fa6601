import { type ApplicationConfig, Component } from '@angular/core';
import { provideClientHydration } from '@angular/platform-browser';
import { provideRouter, RouterOutlet } from '@angular/router';
import { Other } from './other';
import { Story } from './story';

@Component({ selector: 'app-root', imports: [RouterOutlet], template: '<router-outlet />' })
export class App {}

export const config: ApplicationConfig = {
  providers: [
    provideClientHydration(),
    provideRouter([
      { path: '', component: Story },
      { path: 'other', component: Other },
    ]),
  ],
};
