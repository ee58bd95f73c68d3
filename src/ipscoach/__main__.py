"""`python -m ipscoach`."""

import sys

from ipscoach.start import main

sys.exit(main())
