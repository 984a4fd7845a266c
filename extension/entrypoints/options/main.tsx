import { mount } from '../../pages/mount';
import { tellOfChanges } from '../../protocol/tell';
import { Options } from './options';
import './options.css';

mount(<Options />);
tellOfChanges();
