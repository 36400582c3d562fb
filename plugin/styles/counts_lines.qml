<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.0">
 <renderer-v2 attr="mm_count" type="categorizedSymbol" enableorderby="0" symbollevels="0">
  <categories>
   <category value="more_than_claimed" symbol="0" label="more mines than claimed" render="true" />
   <category value="fewer_than_claimed" symbol="1" label="fewer mines than claimed" render="true" />
   <category value="as_claimed" symbol="2" label="agrees with the claim; not evidence that the ground is clear" render="true" />
   <category value="cannot_be_judged" symbol="3" label="cannot be judged" render="true" />
  </categories>
  <symbols>
   <symbol name="0" type="line" alpha="1">
    <layer class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="line_color" type="QString" value="213,94,0,255" />
      <Option name="line_style" type="QString" value="solid" />
      <Option name="line_width" type="QString" value="1.1" />
     </Option>
    </layer>
   </symbol>
   <symbol name="1" type="line" alpha="1">
    <layer class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="line_color" type="QString" value="0,114,178,255" />
      <Option name="line_style" type="QString" value="solid" />
      <Option name="line_width" type="QString" value="0.8" />
     </Option>
    </layer>
   </symbol>
   <symbol name="2" type="line" alpha="1">
    <layer class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="line_color" type="QString" value="86,98,110,255" />
      <Option name="line_style" type="QString" value="solid" />
      <Option name="line_width" type="QString" value="0.6" />
     </Option>
    </layer>
   </symbol>
   <symbol name="3" type="line" alpha="1">
    <layer class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="line_color" type="QString" value="86,98,110,255" />
      <Option name="line_style" type="QString" value="dot" />
      <Option name="line_width" type="QString" value="0.5" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
