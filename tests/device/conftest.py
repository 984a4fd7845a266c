"""Which tests belong to which system: Windows has no file modes, and only Linux has a keyring that may be missing."""

import sys

collect_ignore = [
    *(["test_token_file.py", "test_settings_file.py"] if sys.platform == "win32" else []),
    *(["test_keyring.py"] if sys.platform != "linux" else []),
]
