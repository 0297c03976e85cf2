import { startPractice } from '../practice';
import './style.css';

startPractice();
