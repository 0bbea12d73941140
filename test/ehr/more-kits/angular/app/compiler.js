// Before anything of Angular's: the kits come half compiled, and the page does the rest.
import 'zone.js';
import '@angular/compiler';
