import './x.css';
import { startPractice } from '../practice';

startPractice();
