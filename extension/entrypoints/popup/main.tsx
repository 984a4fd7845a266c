import { mount } from '../../pages/mount';
import { tellOfChanges } from '../../protocol/tell';
import './popup.css';
import { Popup } from './popup';

mount(<Popup />);
tellOfChanges();
