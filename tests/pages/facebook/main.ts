import './look.css';
import { startPractice } from '../practice';

startPractice();
