import { createRoot } from 'react-dom/client';
import '@bookwright/web-kit/style.css';
import './admin.css';
import { AdminApp } from './admin-app.js';

createRoot(document.getElementById('root')!).render(<AdminApp />);
