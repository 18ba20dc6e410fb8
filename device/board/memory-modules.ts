// Lets a program import modules that are only in the board's memory: a small file system, mounted while it runs.

/** Where the modules appear on the board. */
export const memoryMount = "/_mpts";

/**
 * Python that mounts the dictionary `_M` (path -> bytes) and puts it first on the import path. `_mpts_off()` undoes it;
 * it keeps what it needs to itself, since the program may rebind every name. MicroPython 1.12 calls `mount`, `umount`,
 * `stat` and `open` of a file system written in Python; paths come with or without a leading `/`.
 */
export const mountCode = `class _V:
 def __init__(self,files,stream):
  self.files=files
  self.stream=stream
 def mount(self,readonly,mkfs):
  pass
 def umount(self):
  pass
 def chdir(self,path):
  pass
 def ilistdir(self,path=''):
  return iter([(p,0x8000,0) for p in self.files])
 def stat(self,path):
  path=path.strip('/')
  mode=0
  size=0
  if path in self.files:
   mode=0x8000
   size=len(self.files[path])
  else:
   for p in self.files:
    if p.startswith(path+'/'):
     mode=0x4000
  if not mode:
   raise OSError(2)
  return (mode,0,0,0,0,0,size,0,0,0)
 def open(self,path,mode='r'):
  path=path.strip('/')
  if path not in self.files:
   raise OSError(2)
  return self.stream(self.files[path])
def _mpts_off(o=_m,s=sys):
 try:
  o.umount('${memoryMount}')
 except OSError:
  pass
 if '${memoryMount}' in s.path:
  s.path.remove('${memoryMount}')
_mpts_off()
_m.mount(_V(_M,_i('io').BytesIO),'${memoryMount}')
sys.path.insert(0,'${memoryMount}')
print('=')`;
