import { Component } from '@angular/core';

@Component({ selector: 'app-other', template: 'This is the other page.' })
export class Other {}
