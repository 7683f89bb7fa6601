import 'bootstrap/dist/css/bootstrap.min.css';
import { show } from './show.jsx';

show();
