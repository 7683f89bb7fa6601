import { show } from './show.jsx';

show();
