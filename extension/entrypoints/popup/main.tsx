import { mount } from '../../pages/mount';
import './popup.css';
import { Popup } from './popup';

mount(<Popup />);
