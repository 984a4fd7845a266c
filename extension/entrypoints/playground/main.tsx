import { mount } from '../../pages/mount';
import '../../ui/highlights.css';
import { attach } from '../content/attach';
import { Playground } from './playground';
import './playground.css';

mount(<Playground />);
attach();
